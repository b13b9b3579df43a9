package dev.parallax.annotate.quote;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Sentenced;
import java.util.ArrayList;
import java.util.List;

/**
 * Quotes that words of the author cut without closing the mark: {@code «A, — said X. — B»}; and turns of a dialogue that a dash opens: {@code — A, — said X.}
 * Russian and Azerbaijani punctuation; the author's words stand between two dashes, the first behind a comma or what ends a sentence, and hold a cue.
 */
final class Interrupted {
    private static final String DASHES = "—–-―";
    private static final String BEFORE = ",!?….»\"";
    /** Words of the author in one aside. */
    private static final int LONGEST = 16;
    /** The cue stands among the first words of the aside, or ends it. */
    private static final int NEAR = 3;

    private Interrupted() {}

    /** The stretch in parts, without the author's words; the stretch itself where there are none. */
    static List<Quoted> parts(Passage passage, List<Hit<Cue>> cues, Quoted quoted) {
        String text = passage.text();
        List<Quoted> parts = new ArrayList<>();
        int open = quoted.open();
        int begin = quoted.begin();
        int index = begin;
        while (index < quoted.end()) {
            int aside = asideEnd(passage, cues, index, quoted.end());
            if (aside < 0) {
                index++;
                continue;
            }
            int end = backOver(text, index, begin);
            if (end > begin) {
                parts.add(new Quoted(open, begin, end, end, true, !parts.isEmpty() || quoted.goesOn()));
            }
            open = aside;
            begin = aside;
            while (begin < quoted.end()
                    && (DASHES.indexOf(text.charAt(begin)) >= 0 || Character.isWhitespace(text.charAt(begin)))) {
                begin++;
            }
            index = begin;
        }
        if (parts.isEmpty()) {
            return List.of(quoted);
        }
        if (begin < quoted.end()) {
            parts.add(new Quoted(open, begin, quoted.end(), quoted.close(), quoted.closed(), true));
        }
        return parts;
    }

    /** The turn of a dialogue that a paragraph is: behind the dash that opens it, cut by the author's words; empty where it is none. */
    static List<Quoted> turn(Passage passage, List<Hit<Cue>> cues, int from, int to) {
        String text = passage.text();
        if (to - from < 3
                || DASHES.indexOf(text.charAt(from)) < 0
                || !Character.isWhitespace(text.charAt(from + 1))
                || text.substring(from, to).indexOf('«') >= 0) {
            return List.of();
        }
        int begin = from + 1;
        while (begin < to && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        Quoted whole = new Quoted(from, begin, to, to, false);
        List<Quoted> parts = parts(passage, cues, whole);
        return parts.equals(List.of(whole)) ? List.of() : parts;
    }

    /** Where the author's words that a dash at {@code index} opens end: at the dash behind them, or at the end; -1 where none are opened there. */
    private static int asideEnd(Passage passage, List<Hit<Cue>> cues, int index, int end) {
        String text = passage.text();
        if (DASHES.indexOf(text.charAt(index)) < 0
                || index == 0
                || index + 2 >= end
                || !Character.isWhitespace(text.charAt(index + 1))
                || BEFORE.indexOf(lastBefore(text, index)) < 0) {
            return -1;
        }
        int first = passage.tokenAt(index);
        if (first >= passage.tokens().size() || passage.tokens().get(first).begin() >= end) {
            return -1;
        }
        int stop = end;
        for (int at = index + 2; at < end; at++) {
            if (DASHES.indexOf(text.charAt(at)) >= 0
                    && at + 1 < end
                    && Character.isWhitespace(text.charAt(at + 1))
                    && ",.;:!?…".indexOf(lastBefore(text, at)) >= 0) {
                stop = at;
                break;
            }
        }
        int behind = passage.tokenAt(stop);
        if (behind - first > LONGEST || behind <= first) {
            return -1;
        }
        for (Hit<Cue> cue : cues) {
            boolean speaks = cue.value().type() == Cue.Type.VERB || cue.value().type() == Cue.Type.QUOTING;
            boolean inside = cue.first() >= first && cue.end() <= behind;
            if (speaks && inside && (cue.first() - first < NEAR || behind - cue.end() < NEAR)) {
                Sentenced sentence = passage.sentences()
                        .get(passage.sentenceAt(passage.tokens().get(first).begin()));
                boolean one = passage.tokens().get(behind - 1).begin() < sentence.end();
                return one ? stop : -1;
            }
        }
        return -1;
    }

    private static char lastBefore(String text, int index) {
        int at = index - 1;
        while (at > 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return text.charAt(at);
    }

    /** The end of the words before an aside: without white space and the comma that parts them from it. */
    private static int backOver(String text, int index, int begin) {
        int end = index;
        while (end > begin && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        return end;
    }
}
