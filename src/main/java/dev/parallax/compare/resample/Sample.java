package dev.parallax.compare.resample;

/**
 * Owners of two sides, numbered from 0, those of side a first, and the statistic that compares two lists of them.
 *
 * @param sizeA owners of side a
 * @param sizeB owners of side b
 * @param statistic compares any two lists of owners
 */
public record Sample(int sizeA, int sizeB, Statistic statistic) {
    /** Compares two lists of owners; a bootstrap may name one twice. Antisymmetric: exchanging the lists changes the sign and nothing else. */
    public interface Statistic {
        /** The statistic of two lists that are not empty. */
        double of(int[] a, int[] b);
    }

    public Sample {
        if (sizeA < 1 || sizeB < 1) {
            throw new IllegalArgumentException("a side without owners: " + sizeA + " and " + sizeB);
        }
    }

    /** Owners of both sides. */
    public int size() {
        return sizeA + sizeB;
    }

    /** The statistic as observed. */
    public double observed() {
        return statistic.of(range(0, sizeA), range(sizeA, size()));
    }

    static int[] range(int from, int to) {
        int[] range = new int[to - from];
        for (int index = 0; index < range.length; index++) {
            range[index] = from + index;
        }
        return range;
    }
}
