package dev.parallax.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words: runs of letters, digits and marks. An apostrophe between two letters stays inside the word ({@code Bakı'nın}, {@code Russia’s});
 * a hyphen or a zero-width non-joiner parts words; digits and letters part too ({@code 50-yə}, {@code 10km}).
 */
public final class Words {
    private static final char NON_JOINER = '\u200c';

    private Words() {}

    /** The words in order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            int kind = kind(codePoint);
            if (kind == 0) {
                index += Character.charCount(codePoint);
                continue;
            }
            int end = end(text, index, kind);
            boolean glued = index > 0
                    && text.charAt(index - 1) == NON_JOINER
                    && !words.isEmpty()
                    && words.get(words.size() - 1).end() == index - 1;
            words.add(new Word(index, end, text.substring(index, end), glued));
            index = end;
        }
        return words;
    }

    private static int end(String text, int begin, int kind) {
        int end = begin;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            int next = end + Character.charCount(codePoint);
            if (kind(codePoint) == kind || mark(codePoint)) {
                end = next;
            } else if (kind == 1
                    && apostrophe(codePoint)
                    && next < text.length()
                    && kind(text.codePointAt(next)) == 1) {
                end = next;
            } else {
                break;
            }
        }
        return end;
    }

    /** 1 for a letter, 2 for a digit, 0 for anything else. */
    private static int kind(int codePoint) {
        if (Character.isLetter(codePoint)) {
            return 1;
        }
        return Character.isDigit(codePoint) ? 2 : 0;
    }

    private static boolean mark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** U+0027, U+2019, U+02BC (a letter already), U+2018 as typed by mistake. */
    static boolean apostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '\u2019' || codePoint == '\u2018';
    }
}
