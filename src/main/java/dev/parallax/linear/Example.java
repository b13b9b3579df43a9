package dev.parallax.linear;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A coded text.
 *
 * @param features what a model may see of it: block:feature with count or rate
 * @param labels labels that coders gave it
 */
public record Example(Map<String, Double> features, SortedSet<String> labels) {
    public Example {
        features = Map.copyOf(features);
        labels = new TreeSet<>(labels);
    }
}
