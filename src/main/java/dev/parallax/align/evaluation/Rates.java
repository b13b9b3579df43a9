package dev.parallax.align.evaluation;

/**
 * Precision and recall.
 *
 * @param precision 0 to 1; 1 where nothing was predicted
 * @param recall 0 to 1; 1 where there was nothing to find
 */
public record Rates(double precision, double recall) {
    /** From counts of true, false and missed ones. */
    public static Rates of(double found, double wrong, double missed) {
        return new Rates(
                found + wrong == 0 ? 1 : found / (found + wrong), found + missed == 0 ? 1 : found / (found + missed));
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
