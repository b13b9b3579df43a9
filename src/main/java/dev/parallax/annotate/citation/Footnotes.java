package dev.parallax.annotate.citation;

import dev.parallax.annotate.passage.Passage;
import dev.parallax.language.FootnoteMarkers;
import java.util.TreeMap;

/** The markers of footnotes in a text. */
final class Footnotes {
    private Footnotes() {}

    /** The first marker of each number, as begin and end in UTF-16 indexes, where the numbers run from 1 without a gap; none otherwise. */
    static TreeMap<Integer, int[]> markers(Passage passage) {
        TreeMap<Integer, int[]> markers = new TreeMap<>();
        String text = passage.text();
        for (int index = 0; index < text.length(); index++) {
            int end = FootnoteMarkers.end(text, index, text.length());
            if (end > index) {
                boolean behindWord = index > 0 && text.charAt(index - 1) != '\n' && !lineStart(text, index);
                if (behindWord) {
                    markers.putIfAbsent(FootnoteMarkers.number(text.substring(index, end)), new int[] {index, end});
                }
                index = end - 1;
            }
        }
        for (int number = 1; number <= markers.size(); number++) {
            if (!markers.containsKey(number)) {
                return new TreeMap<>();
            }
        }
        return markers;
    }

    private static boolean lineStart(String text, int index) {
        int line = text.lastIndexOf('\n', index - 1) + 1;
        return text.substring(line, index).isBlank();
    }

    /** The number that a line begins with, where the link stands in a list of footnotes inside the text: {@code [1] anchor}, {@code 1- anchor}; else -1. */
    static int numberBefore(Passage passage, int index) {
        String text = passage.text();
        int line = text.lastIndexOf('\n', index - 1) + 1;
        String before = text.substring(line, index).strip();
        StringBuilder digits = new StringBuilder();
        for (char c : before.toCharArray()) {
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else if ("[]().-–: ¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) < 0) {
                return -1;
            }
        }
        if (digits.isEmpty() || digits.length() > 2) {
            return -1;
        }
        return Integer.parseInt(digits.toString());
    }
}
