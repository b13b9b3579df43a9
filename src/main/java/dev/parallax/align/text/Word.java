package dev.parallax.align.text;

/**
 * A run of letters and digits.
 *
 * @param surface as written
 * @param folded folded, see {@link dev.parallax.language.sound.Spelling}
 * @param begin first code point
 * @param end behind the last code point
 * @param suffix whether it stands right behind an apostrophe that follows a letter, as the endings of Turkish names do
 */
public record Word(String surface, String folded, int begin, int end, boolean suffix) {
    /** Whether the first letter is a capital. Scripts without case have none. */
    public boolean capitalised() {
        int first = surface.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** Whether it begins with a digit. */
    public boolean numeric() {
        return Character.isDigit(surface.codePointAt(0));
    }
}
