package dev.parallax.compare.resample;

import java.util.Arrays;

/** How much a statistic hangs on a single owner. */
public final class LeaveOneOut {
    private LeaveOneOut() {}

    /** Least and greatest value of the statistic when one owner is left out; both sides need two owners. */
    public static Interval range(Sample sample) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int owner = 0; owner < sample.size(); owner++) {
            double value = sample.statistic()
                    .of(without(0, sample.sizeA(), owner), without(sample.sizeA(), sample.size(), owner));
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new Interval(low, high);
    }

    private static int[] without(int from, int to, int left) {
        return Arrays.stream(Sample.range(from, to))
                .filter(owner -> owner != left)
                .toArray();
    }
}
