package dev.parallax.align.reuse;

/**
 * Two articles in order of time, of which only the later can carry the earlier.
 *
 * @param source the earlier one
 * @param carrier the later one
 */
record InTime(ReuseText source, ReuseText carrier) {
    /** The order of two articles; see {@link ReuseText#BY_TIME}. */
    static InTime of(ReuseText one, ReuseText other) {
        return ReuseText.BY_TIME.compare(one, other) <= 0 ? new InTime(one, other) : new InTime(other, one);
    }

    /** Whether both are of one language. */
    boolean oneLanguage() {
        return source.language().equals(carrier.language());
    }
}
