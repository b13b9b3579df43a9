package dev.parallax.catalog;

/** How an entry of a name or lexicon table meets a text; the constant stands there in lower case. */
public enum Match {
    /** Every word inflects: the language's analyser strips inflection from text and entry alike. */
    LEMMA,
    /** As written, after normalisation. */
    EXACT,
    /** The last word is a stem: any ending meets it. */
    PREFIX
}
