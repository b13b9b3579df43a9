package dev.parallax.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's alpha: 1 less observed over expected disagreement, for any number of coders, with missing answers (Krippendorff 2011, Computing Krippendorff's
 * Alpha-Reliability; Krippendorff 2019, Content Analysis, 4th edition, chapter 12). The interval is by bootstrap over units, not by Krippendorff's own bootstrap
 * over pairs, which treats the pairs of a unit as independent.
 */
public final class Krippendorff {
    private static final int FEWEST_DRAWS_WITH_VALUE = 100;

    /**
     * Agreement about a question.
     *
     * @param alpha the coefficient; 1 perfect, 0 as by chance, below 0 systematic disagreement
     * @param low lower end of the 95 % interval; NULL where too few draws have an alpha
     * @param high upper end
     * @param units units with at least two answers
     */
    public record Agreement(
            double alpha, @Nullable Double low, @Nullable Double high, int units) {}

    private Krippendorff() {}

    /**
     * Alpha of answers.
     *
     * @param units answers of each unit as numbers (of an ordinal question their rank or any number in the same order), one a coder; units with fewer than two count
     *     nothing
     * @return empty where nothing can be said: no unit has two answers, or all answers are the same, so that no disagreement is expected
     */
    public static OptionalDouble alpha(Collection<double[]> units, Level level) {
        TreeMap<Double, Double> totals = new TreeMap<>();
        double all = 0;
        for (double[] unit : units) {
            if (unit.length > 1) {
                for (double value : unit) {
                    totals.merge(value, 1.0, Double::sum);
                }
                all += unit.length;
            }
        }
        if (totals.size() < 2) {
            return OptionalDouble.empty();
        }
        TreeMap<Double, Double> places = level == Level.ORDINAL ? ranks(totals) : identity(totals);
        double observed = 0;
        for (double[] unit : units) {
            double sum = 0;
            for (int one = 0; one < unit.length; one++) {
                for (int other = one + 1; other < unit.length; other++) {
                    sum += 2 * square(place(places, unit[one]), place(places, unit[other]), level);
                }
            }
            observed += unit.length > 1 ? sum / (unit.length - 1) : 0;
        }
        double expected = 0;
        for (var one : totals.entrySet()) {
            for (var other : totals.tailMap(one.getKey(), false).entrySet()) {
                expected += 2
                        * one.getValue()
                        * other.getValue()
                        * square(place(places, one.getKey()), place(places, other.getKey()), level);
            }
        }
        return OptionalDouble.of(1 - (all - 1) * observed / expected);
    }

    /** Alpha with its interval; empty as {@link #alpha} is. */
    public static Optional<Agreement> agreement(List<double[]> units, Level level, int draws, long seed) {
        OptionalDouble alpha = alpha(units, level);
        if (alpha.isEmpty()) {
            return Optional.empty();
        }
        List<double[]> coded = units.stream().filter(unit -> unit.length > 1).toList();
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = new double[draws];
        int found = 0;
        for (int draw = 0; draw < draws; draw++) {
            List<double[]> sample = new ArrayList<>(coded.size());
            for (int i = 0; i < coded.size(); i++) {
                sample.add(coded.get(random.nextInt(coded.size())));
            }
            OptionalDouble value = alpha(sample, level);
            if (value.isPresent()) {
                drawn[found++] = value.getAsDouble();
            }
        }
        if (found < FEWEST_DRAWS_WITH_VALUE) {
            return Optional.of(new Agreement(alpha.getAsDouble(), null, null, coded.size()));
        }
        double[] sorted = Arrays.copyOf(drawn, found);
        Arrays.sort(sorted);
        return Optional.of(new Agreement(
                alpha.getAsDouble(), Quantile.of(sorted, 0.025), Quantile.of(sorted, 0.975), coded.size()));
    }

    /** Middle ranks: the ordinal distance of two values is the number of answers between their middles. */
    private static TreeMap<Double, Double> ranks(TreeMap<Double, Double> totals) {
        TreeMap<Double, Double> ranks = new TreeMap<>();
        double below = 0;
        for (var value : totals.entrySet()) {
            ranks.put(value.getKey(), below + value.getValue() / 2);
            below += value.getValue();
        }
        return ranks;
    }

    private static TreeMap<Double, Double> identity(TreeMap<Double, Double> totals) {
        TreeMap<Double, Double> places = new TreeMap<>();
        new TreeSet<>(totals.keySet()).forEach(value -> places.put(value, value));
        return places;
    }

    private static double place(TreeMap<Double, Double> places, double value) {
        return places.getOrDefault(value, value);
    }

    private static double square(double one, double other, Level level) {
        return level == Level.NOMINAL ? (one == other ? 0 : 1) : (one - other) * (one - other);
    }
}
