package dev.parallax.compare.resample;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Splits that should not differ: the owners of one side at random in two halves, alternately of side a and side b. The percentile says where the observed
 * statistic lies among theirs, by distance from 0. It is shown, never used as a filter. Halves are smaller than sides and scatter more, so it errs on the side of
 * caution.
 */
public final class Placebo {
    private Placebo() {}

    /**
     * Percentile, 0 to 100: splits nearer to 0 count whole, equal ones half.
     *
     * @param draws splits drawn; both sides need two owners
     */
    public static double percentile(Sample sample, int draws, SplittableRandom random) {
        double observed = Math.abs(sample.observed());
        int[] a = Sample.range(0, sample.sizeA());
        int[] b = Sample.range(sample.sizeA(), sample.size());
        double below = 0;
        for (int draw = 0; draw < draws; draw++) {
            int[] side = draw % 2 == 0 ? a : b;
            int half = side.length / 2;
            Draws.shuffle(side, half, random);
            double split = Math.abs(
                    sample.statistic().of(Arrays.copyOf(side, half), Arrays.copyOfRange(side, half, side.length)));
            int compared = Math.abs(split - observed) < 1e-9 ? 0 : Double.compare(split, observed);
            below += compared < 0 ? 1 : compared == 0 ? 0.5 : 0;
        }
        return 100 * below / draws;
    }
}
