package dev.parallax.language;

/**
 * A word of a text: letters, digits and the marks on them.
 *
 * @param begin first UTF-16 index in the text
 * @param end behind the last UTF-16 index
 * @param surface the letters as written
 * @param glued whether a zero-width non-joiner ties it to the word before
 */
public record Word(int begin, int end, String surface, boolean glued) {
    /** Whether the word begins with a letter in upper case (or title case). */
    public boolean capital() {
        int first = surface.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** Whether the word begins with two letters in upper case, as abbreviations do. */
    public boolean capitals() {
        if (!capital()) {
            return false;
        }
        int second = Character.charCount(surface.codePointAt(0));
        return second < surface.length() && Character.isUpperCase(surface.codePointAt(second));
    }

    /** Whether the word is written in digits. */
    public boolean numeric() {
        return Character.isDigit(surface.codePointAt(0));
    }
}
