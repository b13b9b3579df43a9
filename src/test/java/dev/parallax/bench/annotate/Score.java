package dev.parallax.bench.annotate;

import java.util.Locale;

/** Counts that precision, recall and F1 come from. */
final class Score {
    int matched;
    int predicted;
    int gold;

    double precision() {
        return predicted == 0 ? 0 : (double) matched / predicted;
    }

    double recall() {
        return gold == 0 ? 0 : (double) matched / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.3f R %.3f F1 %.3f (%d of %d, gold %d)",
                precision(),
                recall(),
                f1(),
                matched,
                predicted,
                gold);
    }
}
