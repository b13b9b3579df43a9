package dev.parallax.language.sound;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Keys of a name that are the same in Latin, Cyrillic and Arabic script: its consonants as sound classes. Vowels are left out, since Arabic script leaves them
 * out; a vowel at the beginning is kept as {@code A}. Two spellings are taken for one name where they share a key.
 *
 * <pre>
 * P p b   F f v w   T t   D d   K k g q   H h kh   J j zh dj   C ch   X sh   S s   Z z   L   M   N   R
 * </pre>
 *
 * <p>A letter that stands for several sounds gives several keys: و may be v or a vowel, г may be g or h, an English g may be g or j. Keys shorter than three
 * classes collide too often and are not given. Two names may still share a key by chance, so that a key alone is never enough for a link.
 */
public final class SoundKeys {
    /** Fewest classes of a key. */
    public static final int SHORTEST = 3;

    private SoundKeys() {}

    /**
     * The keys of one word.
     *
     * @param word one word, in any case
     * @param language ISO 639-1, for letters that languages of one script read differently
     * @return keys in order; empty for a word that is too short or in another script
     */
    public static SortedSet<String> of(String word, String language) {
        return read(word, language, SHORTEST);
    }

    /** The sequences of classes of one word, however short: for names that are compared as a whole. */
    static SortedSet<String> sequences(String word, String language) {
        return read(word, language, 1);
    }

    private static SortedSet<String> read(String word, String language, int shortest) {
        String folded = Spelling.fold(word).replace("'", "").replace("\u200c", "");
        if (folded.isEmpty()) {
            return new TreeSet<>();
        }
        KeyBuilder keys = new KeyBuilder();
        char first = folded.charAt(0);
        if (first >= '\u0600' && first <= '\u06ff') {
            ArabicSounds.read(folded, language, keys);
        } else if (first >= '\u0400' && first <= '\u04ff') {
            CyrillicSounds.read(folded, keys);
        } else if (Character.isLetter(first) && first < '\u0300') {
            LatinSounds.read(folded, language, keys);
        }
        return keys.atLeast(shortest);
    }

    /** Whether the two words share a key. */
    public static boolean meet(String word, String language, String other, String otherLanguage) {
        SortedSet<String> keys = of(word, language);
        keys.retainAll(of(other, otherLanguage));
        return !keys.isEmpty();
    }
}
