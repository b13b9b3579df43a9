package dev.parallax.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences. A sentence ends at {@code . ! ? … ؟ ۔} with the quotation marks, brackets and footnote markers behind them, if white space
 * follows and what comes next may begin a sentence: in cased languages an upper-case letter, a digit, a quotation mark or a dash. A full stop after an
 * abbreviation, an initial or an ordinal number does not end one.
 */
public final class Sentences {
    private static final String ENDS = ".!?…؟۔";
    private static final String CLOSERS = "\"'”’»“)]〉›";
    private static final String OPENERS = "\"'“‘„«([‹—–-";

    private Sentences() {}

    /** Begin and end of each sentence, in UTF-16 indexes of {@code text}, white space trimmed; none for a blank paragraph. */
    public static List<int[]> of(Language language, String text, int begin, int end) {
        List<int[]> sentences = new ArrayList<>();
        int start = begin;
        int index = begin;
        while (index < end) {
            if (ENDS.indexOf(text.charAt(index)) < 0) {
                index++;
                continue;
            }
            int behind = index + 1;
            while (behind < end && ENDS.indexOf(text.charAt(behind)) >= 0) {
                behind++;
            }
            int closed = closers(text, behind, end);
            boolean stop = behind == index + 1 && text.charAt(index) == '.';
            if (closed >= end || Character.isWhitespace(text.charAt(closed)) || text.charAt(closed) == '\u00a0') {
                int next = skipSpace(text, closed, end);
                if (next >= end
                        || begins(language, text, next, end, closed > behind)
                                && !(stop && abbreviation(language, text, start, index, next))) {
                    add(sentences, text, start, closed);
                    start = next;
                }
            }
            index = Math.max(closed, behind);
        }
        add(sentences, text, start, end);
        return sentences;
    }

    private static void add(List<int[]> sentences, String text, int start, int end) {
        int begin = skipSpace(text, start, end);
        int last = end;
        while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > begin) {
            sentences.add(new int[] {begin, last});
        }
    }

    private static int skipSpace(String text, int index, int end) {
        int at = index;
        while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }

    /** Behind closing marks and footnote markers: {@code .»}, {@code ."}, {@code .(1)}, {@code .[2]}, {@code .¹}. */
    private static int closers(String text, int index, int end) {
        int at = index;
        while (at < end) {
            char mark = text.charAt(at);
            int marker = FootnoteMarkers.end(text, at, end);
            if (CLOSERS.indexOf(mark) >= 0) {
                at++;
            } else if (marker > at) {
                at = marker;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean begins(Language language, String text, int index, int end, boolean afterQuote) {
        int at = index;
        while (at < end && OPENERS.indexOf(text.charAt(at)) >= 0) {
            at++;
            while (at < end && text.charAt(at) == ' ') {
                at++;
            }
        }
        if (at >= end) {
            return true;
        }
        int first = text.codePointAt(at);
        if (Character.isLowerCase(first)) {
            return false;
        }
        // «... ?» — сказал он: a dash and a small letter go on; handled above. «Да!» Он ушел: a capital ends.
        return language.cased() || !afterQuote || !Character.isDigit(first);
    }

    private static boolean abbreviation(Language language, String text, int start, int stop, int next) {
        int from = stop;
        while (from > start
                && (Character.isLetterOrDigit(text.charAt(from - 1)) || Fold.arabicMark(text.charAt(from - 1)))) {
            from--;
        }
        int digits = from;
        while (digits < stop && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        String word = text.substring(digits < stop ? digits : from, stop); // 2010г., 5см.
        if (word.isEmpty()) {
            return false;
        }
        if (word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.charAt(0))) {
            // An initial: А. Иванов, د. هالة. In an uncased script a single letter is one too.
            return language.cased()
                    ? Character.isUpperCase(word.charAt(0)) && digits == from
                            || language.abbreviations().contains(language.normalise(word))
                    : digits == from;
        }
        return language.abbreviations().contains(language.normalise(word));
    }
}
