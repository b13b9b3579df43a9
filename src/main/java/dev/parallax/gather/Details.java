package dev.parallax.gather;

/** What a rejection shows of a record: one line of bounded length. */
final class Details {
    private static final int LONGEST = 200;

    private Details() {}

    /** The text without control characters, cut to 200 characters. */
    static String shorten(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        if (text.codePointCount(0, text.length()) > LONGEST) {
            line.append('…');
        }
        return line.toString();
    }
}
