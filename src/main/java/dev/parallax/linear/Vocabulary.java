package dev.parallax.linear;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The features that a model knows, and how rare each was in training. A feature's block is what stands before its first colon; within a block a vector has
 * length 1, so that long texts and blocks of many features do not outweigh others.
 */
public final class Vocabulary {
    private final SortedMap<String, Integer> indexes;
    private final double[] rarity;

    /** A vocabulary of stored features. */
    Vocabulary(SortedMap<String, Integer> indexes, double[] rarity) {
        this.indexes = indexes;
        this.rarity = rarity;
    }

    /**
     * Learns the features that at least so many and at most 90 % of the texts have.
     *
     * @param texts features of each text, with their counts
     */
    public static Vocabulary of(Collection<? extends Map<String, Integer>> texts, int fewestTexts) {
        SortedMap<String, Integer> found = new TreeMap<>();
        texts.forEach(text -> text.keySet().forEach(feature -> found.merge(feature, 1, Integer::sum)));
        int all = texts.size();
        found.values().removeIf(count -> count < fewestTexts || (all >= 10 && count > 0.9 * all));
        double[] rarity = new double[found.size()];
        SortedMap<String, Integer> indexes = new TreeMap<>();
        found.forEach((feature, count) -> {
            rarity[indexes.size()] = Math.log((1.0 + all) / (1.0 + count)) + 1;
            indexes.put(feature, indexes.size());
        });
        return new Vocabulary(indexes, rarity);
    }

    /** How many features. */
    public int size() {
        return rarity.length;
    }

    /** The features by index order. */
    SortedMap<String, Integer> indexes() {
        return indexes;
    }

    double rarity(int index) {
        return rarity[index];
    }

    /** Vector of a text: (1 + log count) x rarity, each block of length 1. */
    public SparseVector vector(Map<String, Integer> text) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        TreeMap<Integer, String> blocks = new TreeMap<>();
        TreeMap<String, Double> squares = new TreeMap<>();
        text.forEach((feature, count) -> {
            Integer index = indexes.get(feature);
            if (index != null) {
                double value = (1 + Math.log(count)) * rarity[index];
                String block = feature.substring(0, feature.indexOf(':'));
                values.put(index, value);
                blocks.put(index, block);
            }
        });
        values.forEach((index, value) -> squares.merge(blocks.getOrDefault(index, ""), value * value, Double::sum));
        int[] found = new int[values.size()];
        float[] weighed = new float[values.size()];
        int next = 0;
        for (Map.Entry<Integer, Double> entry : values.entrySet()) {
            double square = squares.getOrDefault(blocks.getOrDefault(entry.getKey(), ""), 1.0);
            found[next] = entry.getKey();
            weighed[next++] = (float) (entry.getValue() / Math.sqrt(square));
        }
        return new SparseVector(found, weighed);
    }
}
