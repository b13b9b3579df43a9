package dev.parallax.compare;

/**
 * Log-odds ratio with an informative Dirichlet prior: Monroe, Colaresi and Quinn (2008), Fightin' Words, Political Analysis 16(4), equations 15, 16, 20 and 22.
 *
 * @param delta log-odds of the word on side a less those on side b, prior counts added to both
 * @param variance approximate variance of delta
 */
public record LogOdds(double delta, double variance) {
    /**
     * The ratio for one word.
     *
     * @param countA times that a says it
     * @param allA words of a
     * @param countB times that b says it
     * @param allB words of b
     * @param prior prior count of the word, above 0
     * @param allPrior prior count of all words, above {@code prior}
     */
    public static LogOdds of(double countA, double allA, double countB, double allB, double prior, double allPrior) {
        if (!(prior > 0 && allPrior > prior) || countA > allA || countB > allB) {
            throw new IllegalArgumentException("no odds: " + countA + " of " + allA + ", " + countB + " of " + allB
                    + ", prior " + prior + " of " + allPrior);
        }
        double delta = logOdds(countA + prior, allA + allPrior) - logOdds(countB + prior, allB + allPrior);
        return new LogOdds(delta, 1 / (countA + prior) + 1 / (countB + prior));
    }

    /** Delta in standard deviations. */
    public double z() {
        return delta / Math.sqrt(variance);
    }

    private static double logOdds(double count, double all) {
        return StrictMath.log(count) - StrictMath.log(all - count);
    }
}
