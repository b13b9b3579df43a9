package dev.parallax.release;

/**
 * A word of a name as it is looked for: its beginning, and how much may follow.
 *
 * @param stem folded letters that a word of the text begins with
 * @param ending most letters behind them
 */
record NameWord(String stem, int ending) {
    /** Longest chain of endings of Azerbaijani and Turkish that newsrooms put on a name: -larından, -lerimizden. */
    private static final int LONG_ENDING = 9;

    /** What may follow a short stem, which is the beginning of many other words. */
    private static final int SHORT_ENDING = 4;

    private static final int SHORT_STEM = 6;
    private static final int SHORTEST_CUT = 4;
    private static final String CUT = "аеиоуыэюяьaeiouy";

    /** The word alone. */
    static NameWord exact(String folded) {
        return new NameWord(folded, 0);
    }

    /** The word with any ending: up to two vowels at its end belong to the ending (Шыхлинский, Сафарова, qardaşları). */
    static NameWord inflected(String folded) {
        int length = folded.length();
        int cut = length;
        while (cut > SHORTEST_CUT && length - cut < 2 && CUT.indexOf(folded.charAt(cut - 1)) >= 0) {
            cut--;
        }
        String stem = folded.substring(0, cut);
        return new NameWord(stem, (stem.length() < SHORT_STEM ? SHORT_ENDING : LONG_ENDING) + length - cut);
    }

    /** Whether a folded word of a text is this one; Arabic "and", "by", "for", "like" may be written on it. */
    boolean meets(String folded) {
        if (begins(folded, 0)) {
            return true;
        }
        return mayCarryPrefix(folded) && begins(folded, 1);
    }

    /** Whether a word of a text may begin with one of the Arabic words that are written on the next. */
    static boolean mayCarryPrefix(String folded) {
        return folded.length() > 1 && "وفبلک".indexOf(folded.charAt(0)) >= 0;
    }

    private boolean begins(String folded, int from) {
        return folded.startsWith(stem, from) && folded.length() - from - stem.length() <= ending;
    }
}
