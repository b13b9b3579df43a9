package dev.parallax.extract.page;

/**
 * Reads hints from class and id attributes. Names are split at what is no letter and where small letters turn to capitals; each part, and each two neighbours as
 * one word, is looked up while the name is walked, once and without copies.
 */
final class HintReader {
    private static final int LONGEST_LABEL = 300;

    /** So few letters right behind a digit are of a made-up name (a884a83d), and no word. */
    private static final int COINED = 3;

    private HintReader() {}

    /** Bits of a class or id attribute. */
    static int ofLabel(String label) {
        int bits = 0;
        int length = Math.min(label.length(), LONGEST_LABEL);
        int end = 0;
        for (int begin = 0; begin < length; begin = end + 1) {
            end = begin;
            while (end < length && label.charAt(end) > ' ') {
                end++;
            }
            bits |= end > begin ? ofName(label, begin, end) : 0;
        }
        return bits;
    }

    private static int ofName(String label, int begin, int end) {
        int parts = 0;
        int bits = 0;
        int first = 0;
        int second = 0;
        int last = 0;
        int at = begin;
        int pair = HintWords.NOWHERE;
        int pairStems = 0;
        while (at < end) {
            char c = label.charAt(at);
            if (c == ':' || c == '[') {
                return 0;
            }
            if (!isLetter(c)) {
                at++;
                continue;
            }
            boolean coined = at > begin && isDigit(label.charAt(at - 1));
            int from = at;
            int state = HintWords.ROOT;
            int stems = 0;
            boolean small = false;
            for (; at < end && isLetter(c = label.charAt(at)) && !(small && isCapital(c)); at++) {
                small = isSmall(c);
                state = HintWords.next(state, c);
                stems |= HintWords.stems(state);
                pair = HintWords.next(pair, c);
                pairStems |= HintWords.stems(pair);
            }
            coined &= at - from <= COINED;
            last = coined ? 0 : stems | HintWords.words(state);
            bits |= parts == 0 || coined ? 0 : last | pairStems | HintWords.words(pair);
            first = parts == 0 ? last : first;
            second = parts == 1 ? last : second;
            parts++;
            pair = coined ? HintWords.NOWHERE : state;
            pairStems = coined ? 0 : stems;
        }
        if (parts < 2) {
            return first & HintWords.HINTS;
        }
        boolean says = Hints.any(first, HintWords.STATE)
                || Hints.any(last, HintWords.SIZE)
                || Hints.any(second | last, HintWords.LAYOUT);
        bits |= Hints.any(first, HintWords.TAXONOMY) ? 0 : first;
        return says ? 0 : bits & HintWords.HINTS;
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private static boolean isSmall(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }
}
