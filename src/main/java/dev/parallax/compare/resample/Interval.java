package dev.parallax.compare.resample;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * An interval: of 95 % where it comes from {@link #bootstrap} or {@link #wilson}.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {
    private static final double TAIL = 0.025;
    /** Upper 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * Percentile bootstrap over owners, each side drawn on its own. Draws are spread around the observed value by the root of n / (n - 1), n being the smaller
     * side, since a bootstrap of few units is too narrow by that (Hesterberg 2015, What teachers should know about the bootstrap, The American Statistician 69).
     */
    public static Interval bootstrap(Sample sample, int draws, SplittableRandom random) {
        int smaller = Math.min(sample.sizeA(), sample.sizeB());
        if (smaller < 2 || draws < 1) {
            throw new IllegalArgumentException("nothing to draw from: " + smaller + " owners, " + draws + " draws");
        }
        double observed = sample.observed();
        double spread = Math.sqrt(smaller / (smaller - 1.0));
        int[] a = new int[sample.sizeA()];
        int[] b = new int[sample.sizeB()];
        double[] drawn = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            Arrays.setAll(a, index -> random.nextInt(sample.sizeA()));
            Arrays.setAll(b, index -> sample.sizeA() + random.nextInt(sample.sizeB()));
            drawn[draw] = observed + spread * (sample.statistic().of(a, b) - observed);
        }
        Arrays.sort(drawn);
        return new Interval(quantile(drawn, TAIL), quantile(drawn, 1 - TAIL));
    }

    /** The interval cut to what the statistic can be: spreading draws apart may pass the ends of a scale that has ends. */
    public Interval within(double least, double most) {
        return new Interval(Math.max(least, Math.min(most, low)), Math.max(least, Math.min(most, high)));
    }

    /** Wilson's score interval of a share of n. */
    public static Interval wilson(double share, double n) {
        double square = Z * Z / n;
        double middle = (share + square / 2) / (1 + square);
        double half = Z / (1 + square) * Math.sqrt(share * (1 - share) / n + square / (4 * n));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** Quantile between the two nearest of a sorted list (type 7 of Hyndman and Fan 1996). */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
