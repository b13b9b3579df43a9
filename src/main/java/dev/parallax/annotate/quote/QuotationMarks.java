package dev.parallax.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands in quotation marks: {@code « » „ “ ” " ‘ ’ ‹ ›}, outermost marks only, one paragraph at a time. A mark opens behind white space, a
 * bracket or a dash and before a letter; a straight or high mark that could do both closes if one is open. A mark that is never closed in its paragraph
 * opens a quote that goes on to the end (as in quotes of several paragraphs, where each opens anew).
 */
public final class QuotationMarks {
    /** Paragraphs behind the one that opens a quote in which it may still close. */
    private static final int CARRIED = 4;

    private QuotationMarks() {}

    /** The quoted stretches between two UTF-16 indexes that lie in one paragraph. */
    public static List<Quoted> find(String text, int from, int to) {
        List<Quoted> found = new ArrayList<>();
        int index = from;
        while (index < to) {
            String closers = closers(text, index, from, to);
            if (closers.isEmpty()) {
                index++;
                continue;
            }
            int close = doubled(text, index, to) ? doubledClose(text, index + 2, to) : close(text, index, to, closers);
            boolean led = close < 0 && carries(text, index, to, closers);
            if (close < 0 && !led && (text.charAt(index) == '\'' || index > from + 1 || !goesOn(text, to))) {
                index++; // an apostrophe, or a stray mark
                continue;
            }
            int end = close < 0 ? to : close;
            int width = doubled(text, index, to) ? 2 : 1;
            int begin = index + width;
            while (begin < end && Character.isWhitespace(text.charAt(begin))) {
                begin++;
            }
            int last = end;
            while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (last > begin) {
                found.add(new Quoted(index, begin, last, close < 0 ? last : close + width, close >= 0));
            }
            index = end + width;
        }
        return found;
    }

    /** Whether a quote that a colon leads to and its paragraph does not close is closed further on, before another opens. */
    private static boolean carries(String text, int open, int end, String closers) {
        int colon = open - 1;
        while (colon > 0 && Character.isWhitespace(text.charAt(colon)) && text.charAt(colon) != '\n') {
            colon--;
        }
        return colon > 0 && text.charAt(colon) == ':' && carriedClose(text, end, closers) >= 0;
    }

    /** Index of the mark that closes, some paragraphs further on, a quote left open; -1 where another mark stands before it. */
    private static int carriedClose(String text, int from, String closers) {
        int paragraphs = 0;
        for (int index = from; index < text.length() && paragraphs <= CARRIED; index++) {
            char mark = text.charAt(index);
            paragraphs += mark == '\n' ? 1 : 0;
            if ("«»“”„\"".indexOf(mark) >= 0) {
                boolean closes = closers.indexOf(mark) >= 0
                        && index > from
                        && !Character.isWhitespace(text.charAt(index - 1))
                        && closing(text, index, text.length(), mark);
                return closes ? index : -1;
            }
        }
        return -1;
    }

    /**
     * The stretch of a paragraph that goes on a quote which the one before left open: up to the mark that closes it, or the whole paragraph where it closes
     * further on; empty where the quote before was closed.
     */
    static Optional<Quoted> carried(String text, Quoted open, int from, int to) {
        if (open.closed() || goesOn(text, from)) {
            return Optional.empty();
        }
        int close = carriedClose(text, from, "»”\"");
        if (close < 0) {
            return Optional.empty();
        }
        int end = Math.min(close, to);
        int width = close < to ? 1 : 0;
        return end > from ? Optional.of(new Quoted(from, from, end, end + width, close < to, true)) : Optional.empty();
    }

    /** Whether the next paragraph opens a quote too, so that one left open before it goes on there. */
    private static boolean goesOn(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && "«“„\"‘".indexOf(text.charAt(next)) >= 0;
    }

    /** Whether a mark is typed as two apostrophes. */
    private static boolean doubled(String text, int index, int to) {
        return index + 1 < to && text.charAt(index) == '\'' && text.charAt(index + 1) == '\'';
    }

    private static int doubledClose(String text, int from, int to) {
        for (int index = from; index + 1 < to; index++) {
            if (doubled(text, index, to)) {
                return index;
            }
        }
        return -1;
    }

    /** The marks that may close a quote opened at {@code index}; empty where none is opened there. */
    private static String closers(String text, int index, int from, int to) {
        char mark = text.charAt(index);
        boolean before = index == from || opens(text.charAt(index - 1));
        boolean after = index + 1 < to
                && !Character.isWhitespace(text.charAt(index + 1))
                && ".,;:!?)".indexOf(text.charAt(index + 1)) < 0;
        return switch (mark) {
            case '«' -> "»";
            case '»' -> before && after ? "«" : "";
            case '„' -> "“”\"";
            case '“' -> after ? "”\"“" : "";
            case '”' -> before && after ? "”“\"" : "";
            case '"' -> before && after ? "\"”" : "";
            case '‹' -> "›";
            case '‘' -> before && after ? "’" : "";
            case '\'' -> before && after ? "'" : "";
            default -> "";
        };
    }

    private static boolean opens(char before) {
        return Character.isWhitespace(before) || "([{—–-,،\u00a0\u200f\u200e/:\u0640".indexOf(before) >= 0;
    }

    /** The closing mark that belongs to an opening one, with nesting of guillemets; -1 where there is none. */
    private static int close(String text, int open, int to, String closers) {
        int depth = 0;
        char opener = text.charAt(open);
        for (int index = open + 1; index < to; index++) {
            char mark = text.charAt(index);
            if (mark == opener && opener != closers.charAt(0) && closers.indexOf(mark) < 0) {
                depth++;
            } else if (closers.indexOf(mark) >= 0 && closing(text, index, to, mark)) {
                if (depth == 0) {
                    return index;
                }
                depth--;
            }
        }
        return -1;
    }

    /** A single mark between two letters is an apostrophe; a straight mark between a space and a letter opens a quote inside. */
    private static boolean closing(String text, int index, int to, char mark) {
        boolean letterBefore = Character.isLetterOrDigit(text.charAt(index - 1));
        boolean letterAfter = index + 1 < to && Character.isLetterOrDigit(text.charAt(index + 1));
        if (mark == '’' || mark == '\'') {
            return !(letterBefore && letterAfter)
                    && !(letterBefore
                            && text.charAt(index - 1) == 's'
                            && index + 1 < to
                            && text.charAt(index + 1) == ' '
                            && laterClose(text, index + 1, to, mark));
        }
        return !(Character.isWhitespace(text.charAt(index - 1)) && letterAfter && mark != '»');
    }

    /** Whether a surer single mark (behind punctuation) closes later: then a mark behind s and before a space is a plural possessive. */
    private static boolean laterClose(String text, int from, int to, char mark) {
        for (int index = from; index < to; index++) {
            if (text.charAt(index) == '‘') {
                return false;
            }
            if (text.charAt(index) == mark && ".,!?".indexOf(text.charAt(index - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
