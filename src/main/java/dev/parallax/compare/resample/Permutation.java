package dev.parallax.compare.resample;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Two-sided permutation test over owners: the share of the ways to deal the owners to two sides of these sizes that give a statistic at least as far from 0 as
 * the observed one. All ways where there are at most 20,000; else random ones, one after the other until twenty were as extreme or the bound is reached
 * (Besag and Clifford 1991, Sequential Monte Carlo p-values, Biometrika 78), so that small p values are resolved and large ones are cheap.
 */
public final class Permutation {
    private static final long MOST_EXACT = 20_000;
    private static final int ENOUGH_HITS = 20;
    /** Statistics that differ by rounding alone are equal. */
    private static final double TOLERANCE = 1e-9;

    private final Sample sample;
    private final double bar;
    private long hits;
    private long splits;

    private Permutation(Sample sample) {
        this.sample = sample;
        double observed = Math.abs(sample.observed());
        bar = observed - TOLERANCE * Math.max(1, observed);
    }

    /**
     * The p value, above 0 and at most 1.
     *
     * @param most most random deals
     * @param random used where not all deals are tried
     */
    public static double p(Sample sample, long most, SplittableRandom random) {
        Permutation permutation = new Permutation(sample);
        return ways(sample.size(), sample.sizeA()) <= MOST_EXACT
                ? permutation.exact()
                : permutation.drawn(most, random);
    }

    /** How many ways there are to choose so many of so many; {@link Long#MAX_VALUE} where more than that. */
    static long ways(int all, int chosen) {
        double ways = 1;
        for (int index = 1; index <= Math.min(chosen, all - chosen); index++) {
            ways = ways * (all - index + 1) / index;
        }
        return ways > 1e15 ? Long.MAX_VALUE : Math.round(ways);
    }

    private double exact() {
        int[] chosen = Sample.range(0, sample.sizeA());
        do {
            count(chosen, others(chosen));
        } while (next(chosen, sample.size()));
        return hits / (double) splits;
    }

    private double drawn(long most, SplittableRandom random) {
        int[] owners = Sample.range(0, sample.size());
        while (splits < most) {
            Draws.shuffle(owners, sample.sizeA(), random);
            count(Arrays.copyOf(owners, sample.sizeA()), Arrays.copyOfRange(owners, sample.sizeA(), owners.length));
            if (hits == ENOUGH_HITS) {
                return hits / (double) splits;
            }
        }
        return (hits + 1.0) / (splits + 1.0);
    }

    private void count(int[] a, int[] b) {
        splits++;
        if (Math.abs(sample.statistic().of(a, b)) >= bar) {
            hits++;
        }
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

    /** Steps to the next choice in lexicographic order; false behind the last. */
    private static boolean next(int[] chosen, int all) {
        int place = chosen.length - 1;
        while (place >= 0 && chosen[place] == all - chosen.length + place) {
            place--;
        }
        if (place < 0) {
            return false;
        }
        chosen[place]++;
        for (int behind = place + 1; behind < chosen.length; behind++) {
            chosen[behind] = chosen[behind - 1] + 1;
        }
        return true;
    }
}
