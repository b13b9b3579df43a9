package dev.parallax.compare.resample;

import java.util.List;

/**
 * Exact permutation test of a property's share on one side against the others, within strata: owners are dealt anew within each stratum, strata count by the
 * side's owners in them. One-sided: how likely is a share of the side, less that of the others, as low as observed? In one stratum it is Fisher's exact test.
 */
public final class StratifiedTest {
    private static final double TOLERANCE = 1e-9;

    private final List<Stratum> strata;
    private final double bar;
    /** Least and greatest sum that the strata from here on can add. */
    private final double[] least;

    private final double[] greatest;

    private StratifiedTest(List<Stratum> strata) {
        this.strata = strata;
        bar = strata.stream().mapToDouble(one -> step(one) * one.with()).sum() + TOLERANCE;
        least = new double[strata.size() + 1];
        greatest = new double[strata.size() + 1];
        for (int index = strata.size() - 1; index >= 0; index--) {
            Stratum stratum = strata.get(index);
            least[index] = least[index + 1] + step(stratum) * fewest(stratum);
            greatest[index] = greatest[index + 1] + step(stratum) * most(stratum);
        }
    }

    /** The p value that the side has the property as rarely as it does. */
    public static double lower(List<Stratum> strata) {
        return Math.min(1, new StratifiedTest(List.copyOf(strata)).tail(0, 0));
    }

    /** Probability that the strata from {@code index} on, with {@code sum} before them, stay at or below the bar. */
    private double tail(int index, double sum) {
        if (sum + greatest[index] <= bar) {
            return 1;
        }
        if (sum + least[index] > bar) {
            return 0;
        }
        Stratum stratum = strata.get(index);
        double tail = 0;
        for (int with = fewest(stratum); with <= most(stratum); with++) {
            tail += probability(stratum, with) * tail(index + 1, sum + step(stratum) * with);
        }
        return tail;
    }

    /**
     * What one more owner of the side with the property adds to the weighted difference, times the owners of the side: the side's share rises by 1 / side and the
     * others' falls by 1 / others, with weight side.
     */
    private static double step(Stratum stratum) {
        return 1 + stratum.side() / (double) stratum.others();
    }

    private static int fewest(Stratum stratum) {
        return Math.max(0, stratum.with() + stratum.othersWith() - stratum.others());
    }

    private static int most(Stratum stratum) {
        return Math.min(stratum.side(), stratum.with() + stratum.othersWith());
    }

    /** Hypergeometric: so many of the side's owners have the property, those who have it being dealt at random. */
    private static double probability(Stratum stratum, int with) {
        int all = stratum.side() + stratum.others();
        int having = stratum.with() + stratum.othersWith();
        return Math.exp(
                logWays(having, with) + logWays(all - having, stratum.side() - with) - logWays(all, stratum.side()));
    }

    private static double logWays(int all, int chosen) {
        double log = 0;
        for (int index = 1; index <= chosen; index++) {
            log += Math.log((all - chosen + index) / (double) index);
        }
        return log;
    }
}
