package dev.parallax.align.discovery;

/**
 * How much an article of a window asks for.
 *
 * @param articlesOfKey most articles of a key within reach; one that more have is passed over
 * @param neighbours most articles that one is compared with on its own account
 */
public record Limits(int articlesOfKey, int neighbours) {
    /** Those of a window that is one task. */
    public static final Limits WHOLE = new Limits(Candidates.KEY_CAP, Candidates.NEIGHBOURS);

    /** Two standard deviations of how many of the nearest fall into one bucket by lot, in which the buckets together hold them nearly always. */
    private static final double SPREAD = 2;

    /**
     * Those of a task with one or two of so many buckets of a window. An article asks once in each bucket, for its part of all: more buckets do not mean more candidates.
     *
     * @param buckets buckets of the window
     * @param two whether the task compares two of them
     */
    public static Limits of(int buckets, boolean two) {
        double part = (double) Candidates.NEIGHBOURS / buckets;
        return buckets == 1
                ? WHOLE
                : new Limits(
                        Math.max(2, Candidates.KEY_CAP * (two ? 2 : 1) / buckets),
                        (int) Math.min(Candidates.NEIGHBOURS, Math.ceil(part + SPREAD * Math.sqrt(part))));
    }
}
