package dev.parallax.linear;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a model sees of a text.
 *
 * @param counts block:feature with its count or rate
 * @param vectors vector of each span of words, by the span's name; empty where there are no word vectors
 */
public record Features(Map<String, Double> counts, SortedMap<String, float[]> vectors) {
    public Features {
        counts = Map.copyOf(counts);
        vectors = new TreeMap<>(vectors);
    }

    /** Features without vectors. */
    public static Features of(Map<String, Double> counts) {
        return new Features(counts, new TreeMap<>());
    }
}
