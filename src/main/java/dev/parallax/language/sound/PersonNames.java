package dev.parallax.language.sound;

/** Whether two spellings of a full name may name one person. */
public final class PersonNames {
    private PersonNames() {}

    /** Whether the last words share a key. */
    public static boolean meet(String name, String language, String other, String otherLanguage) {
        return SoundKeys.meet(last(name), language, last(other), otherLanguage);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
