package dev.parallax.linear;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A coded text.
 *
 * @param features what a model may see of it
 * @param labels labels that coders gave it
 */
public record Example(Features features, SortedSet<String> labels) {
    public Example {
        labels = new TreeSet<>(labels);
    }

    /** A text without vectors. */
    public Example(Map<String, Double> counts, SortedSet<String> labels) {
        this(Features.of(counts), labels);
    }
}
