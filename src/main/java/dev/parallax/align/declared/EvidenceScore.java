package dev.parallax.align.declared;

import dev.parallax.model.AlignmentEvidence;
import java.util.List;

/**
 * The score that a list of evidence gives: {@code 1 / (1 + exp(4 - sum of the weights))}, so that weights are in log-odds and four of them make an even chance. Weights
 * have four decimals and are summed as whole ten-thousandths: the score does not depend on the order of the rows.
 */
public final class EvidenceScore {
    /** Sum of weights at which a link is as likely as not. */
    public static final double EVEN = 4.0;

    private static final double UNITS = 10_000;

    private EvidenceScore() {}

    /** The score of the rows of one event and article, with four decimals. (0 to 1) */
    public static double combine(List<AlignmentEvidence> evidence) {
        long sum = 0;
        for (AlignmentEvidence row : evidence) {
            sum += Math.round(row.weight() * UNITS);
        }
        return round(1 / (1 + StrictMath.exp(EVEN - sum / UNITS)));
    }

    /** Rounds to the four decimals that weights and scores have. */
    public static double round(double value) {
        return Math.round(value * UNITS) / UNITS;
    }
}
