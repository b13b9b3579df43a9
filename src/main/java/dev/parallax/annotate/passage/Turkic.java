package dev.parallax.annotate.passage;

import java.util.regex.Pattern;

/** Endings of cases in Azerbaijani and Turkish, as far as a word shows them. In other languages no word has one. */
public final class Turkic {
    private static final Pattern ABLATIVE = Pattern.compile("\\p{L}+[dt][aeə]n");
    private static final Pattern DATIVE = Pattern.compile("\\p{L}+[aeə]");

    private Turkic() {}

    /** Whether the passage is in one of the two. */
    public static boolean is(Passage passage) {
        String code = passage.language().code();
        return code.equals("az") || code.equals("tr");
    }

    /** Whether a token may be "from" or "of" what it names: qardaşlardan biri. */
    public static boolean ablative(Passage passage, int token) {
        return is(passage)
                && ABLATIVE.matcher(passage.tokens().get(token).normal()).matches();
    }

    /** Whether a token may be "to" what it names: beş manata. */
    public static boolean dative(Passage passage, int token) {
        return is(passage)
                && DATIVE.matcher(passage.tokens().get(token).normal()).matches();
    }
}
