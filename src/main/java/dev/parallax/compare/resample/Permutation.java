package dev.parallax.compare.resample;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Two-sided permutation test over owners: the share of the ways to deal the owners to two sides of these sizes that give a statistic at least as far from 0 as
 * the observed one. All ways where there are at most 20,000; else random ones, as {@link Deals#sequential} draws them.
 */
public final class Permutation {
    private final Sample sample;
    private final double bar;
    private long hits;
    private long splits;

    private Permutation(Sample sample) {
        this.sample = sample;
        double observed = Math.abs(sample.observed());
        bar = observed - Deals.TOLERANCE * Math.max(1, observed);
    }

    /**
     * The p value, above 0 and at most 1.
     *
     * @param most most random deals
     * @param random used where not all deals are tried
     */
    public static double p(Sample sample, long most, SplittableRandom random) {
        Permutation permutation = new Permutation(sample);
        return Deals.ways(sample.size(), sample.sizeA()) <= Deals.MOST_EXACT
                ? permutation.exact()
                : permutation.drawn(most, random);
    }

    private double exact() {
        Deals.each(sample.size(), sample.sizeA(), chosen -> {
            splits++;
            hits += extreme(chosen, others(chosen)) ? 1 : 0;
        });
        return hits / (double) splits;
    }

    private double drawn(long most, SplittableRandom random) {
        int[] owners = Sample.range(0, sample.size());
        return Deals.sequential(most, () -> {
            Draws.shuffle(owners, sample.sizeA(), random);
            return extreme(
                    Arrays.copyOf(owners, sample.sizeA()), Arrays.copyOfRange(owners, sample.sizeA(), owners.length));
        });
    }

    private boolean extreme(int[] a, int[] b) {
        return Math.abs(sample.statistic().of(a, b)) >= bar;
    }

    private int[] others(int[] chosen) {
        int[] others = new int[sample.size() - chosen.length];
        int next = 0;
        int taken = 0;
        for (int owner = 0; owner < sample.size(); owner++) {
            if (taken < chosen.length && chosen[taken] == owner) {
                taken++;
            } else {
                others[next++] = owner;
            }
        }
        return others;
    }
}
