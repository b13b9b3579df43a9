package dev.parallax.linear;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What a model that gives one label or none is worth on texts that it did not see. The cuts are chosen inside each fold's training texts.
 *
 * @param f1 F1 of each label, over all texts
 * @param texts texts judged
 */
public record OneLabelValidation(SortedMap<String, Double> f1, int texts) {
    public OneLabelValidation {
        f1 = new TreeMap<>(f1);
    }

    /** Mean of the labels' F1. */
    public double mean() {
        return f1.values().stream().mapToDouble(value -> value).average().orElse(0);
    }

    /**
     * Judges.
     *
     * @param groups group of each example; none is parted between folds, nor between those within the training texts
     * @param more texts that every model learns from beside its training texts
     */
    public static <G> OneLabelValidation of(
            List<Example> examples, List<G> groups, List<Example> more, Settings settings, int count, long seed) {
        Folds folds = Folds.grouped(groups, count, seed);
        String[] given = new String[examples.size()];
        IntStream.range(0, count).forEach(fold -> {
            int[] others = folds.without(fold);
            LinearModel model = Training.of(
                    Arrays.stream(others).mapToObj(examples::get).toList(),
                    Arrays.stream(others).mapToObj(groups::get).toList(),
                    more,
                    settings);
            for (int index : folds.in(fold)) {
                given[index] = model.label(examples.get(index).features()).orElse("");
            }
        });
        SortedSet<String> labels = new TreeSet<>();
        examples.forEach(example -> labels.addAll(example.labels()));
        SortedMap<String, Double> f1 = new TreeMap<>();
        labels.forEach(label -> f1.put(label, f1(examples, given, label)));
        return new OneLabelValidation(f1, examples.size());
    }

    private static double f1(List<Example> examples, String[] given, String label) {
        double right = 0;
        double all = 0;
        for (int i = 0; i < given.length; i++) {
            boolean gold = examples.get(i).labels().contains(label);
            boolean says = given[i].equals(label);
            right += gold && says ? 1 : 0;
            all += (gold ? 1 : 0) + (says ? 1 : 0);
        }
        return all == 0 ? 0 : 2 * right / all;
    }
}
