package dev.parallax.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What a model trained like this is worth on texts that it did not see: folds outside, the cuts chosen inside each fold's training texts.
 *
 * @param f1 F1 of all labels together
 * @param low lower end of the 95 % interval: a bootstrap over texts
 * @param high upper end
 * @param texts texts judged
 */
public record CrossValidation(double f1, double low, double high, int texts) {
    private static final int DRAWS = 1_000;

    /** Judges what is learned from the examples alone. */
    public static CrossValidation of(List<Example> examples, Settings settings, int count, long seed) {
        return of(examples, List.of(), settings, count, seed);
    }

    /**
     * Judges. Folds run beside each other and are counted in order.
     *
     * @param more texts that every model learns from beside its training texts; none is judged
     */
    public static CrossValidation of(
            List<Example> examples, List<Example> more, Settings settings, int count, long seed) {
        Folds folds = Folds.deal(examples.size(), count, seed);
        Tally[] each = new Tally[examples.size()];
        IntStream.range(0, count).parallel().forEach(fold -> {
            LinearModel model = Training.of(
                    Arrays.stream(folds.without(fold)).mapToObj(examples::get).toList(), more, settings);
            for (int index : folds.in(fold)) {
                each[index] = new Tally();
                each[index].add(
                        examples.get(index).labels(),
                        model.labels(examples.get(index).features()));
            }
        });
        SplittableRandom random = new SplittableRandom(seed);
        List<Double> drawn = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            Tally sum = new Tally();
            for (int i = 0; i < each.length; i++) {
                sum.add(each[random.nextInt(each.length)]);
            }
            drawn.add(sum.f1());
        }
        drawn.sort(null);
        Tally all = new Tally();
        Arrays.stream(each).forEach(all::add);
        return new CrossValidation(all.f1(), drawn.get(DRAWS / 40), drawn.get(DRAWS - 1 - DRAWS / 40), examples.size());
    }
}
