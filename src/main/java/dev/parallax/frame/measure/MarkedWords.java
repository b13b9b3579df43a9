package dev.parallax.frame.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * A short stretch in quotation marks.
 *
 * @param begin first UTF-16 index inside the marks
 * @param end behind the last one inside
 */
record MarkedWords(int begin, int end) {
    /** A word in doubt is marked with its noun or adjective at most; more is somebody's speech. */
    private static final int LONGEST = 60;

    private static final String OPENING = "«“„\"‹‟＂";

    /** The stretches of a text, none of them over the end of a paragraph. */
    static List<MarkedWords> in(String text) {
        List<MarkedWords> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String closing = closing(text.charAt(at));
            int end = closing.isEmpty() || !opens(text, at) ? -1 : close(text, at + 1, closing);
            if (end > at + 1) {
                if (end - at <= LONGEST) {
                    found.add(new MarkedWords(at + 1, end));
                }
                at = end;
            }
            at++;
        }
        return found;
    }

    /** A straight mark opens where no letter stands before it. */
    private static boolean opens(String text, int at) {
        return text.charAt(at) != '"' || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static int close(String text, int from, String closing) {
        for (int at = from; at < text.length() && text.charAt(at) != '\n'; at++) {
            if (closing.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static String closing(char mark) {
        if (OPENING.indexOf(mark) < 0) {
            return "";
        }
        return switch (mark) {
            case '«' -> "»";
            case '‹' -> "›";
            case '„', '‟' -> "“”\"";
            case '“' -> "”";
            case '＂' -> "＂";
            default -> "\"";
        };
    }
}
