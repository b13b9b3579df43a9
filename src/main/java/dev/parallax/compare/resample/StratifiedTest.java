package dev.parallax.compare.resample;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Permutation test of a side's mean against the others', within strata: owners are dealt anew within each stratum, strata count by the side's owners in them.
 * One-sided: how likely is a mean of the side, less that of the others, as low as observed? All ways where there are at most 20,000 over all strata; else random
 * ones, as {@link Deals#sequential} draws them. Of values 0 and 1 in one stratum it is Fisher's exact test.
 */
public final class StratifiedTest {
    private final List<Stratum> strata;
    private final double bar;

    private StratifiedTest(List<Stratum> strata) {
        this.strata = List.copyOf(strata);
        double observed = strata.stream()
                .mapToDouble(
                        one -> sum(one, one.values(), Sample.range(0, one.side().size())))
                .sum();
        bar = observed + Deals.TOLERANCE * Math.max(1, Math.abs(observed));
    }

    /**
     * The p value that the side's mean is as low as it is, above 0 and at most 1.
     *
     * @param most most random deals
     * @param random used where not all deals are tried
     */
    public static double lower(List<Stratum> strata, long most, SplittableRandom random) {
        StratifiedTest test = new StratifiedTest(strata);
        double ways = strata.stream()
                .mapToDouble(one -> Deals.ways(one.values().length, one.side().size()))
                .reduce(1, (one, other) -> one * other);
        return ways <= Deals.MOST_EXACT ? test.exact() / ways : test.drawn(most, random);
    }

    /** How many ways over all strata stay at or below the bar. */
    private double exact() {
        double[] sums = {0};
        for (Stratum stratum : strata) {
            double[] before = sums;
            double[] values = stratum.values();
            double[] longer = new double
                    [before.length
                            * (int) Deals.ways(values.length, stratum.side().size())];
            int[] next = {0};
            Deals.each(values.length, stratum.side().size(), chosen -> {
                double sum = sum(stratum, values, chosen);
                for (double one : before) {
                    longer[next[0]++] = one + sum;
                }
            });
            sums = longer;
        }
        return Arrays.stream(sums).filter(sum -> sum <= bar).count();
    }

    private double drawn(long most, SplittableRandom random) {
        List<double[]> values = strata.stream().map(Stratum::values).toList();
        List<int[]> owners =
                values.stream().map(one -> Sample.range(0, one.length)).toList();
        return Deals.sequential(most, () -> {
            double sum = 0;
            for (int index = 0; index < strata.size(); index++) {
                Stratum stratum = strata.get(index);
                Draws.shuffle(owners.get(index), stratum.side().size(), random);
                sum += sum(stratum, values.get(index), owners.get(index));
            }
            return sum <= bar;
        });
    }

    /**
     * Sum of the side's values, weighed like the difference of the means: a value that passes from the others to the side raises the side's mean by 1 / side and
     * lowers theirs by 1 / others, with weight side.
     *
     * @param owners owners, the side's before the others
     */
    private static double sum(Stratum stratum, double[] values, int[] owners) {
        double sum = 0;
        for (int owner = 0; owner < stratum.side().size(); owner++) {
            sum += values[owners[owner]];
        }
        return sum * (1 + stratum.side().size() / (double) stratum.others().size());
    }
}
