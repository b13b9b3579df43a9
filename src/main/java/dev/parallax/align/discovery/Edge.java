package dev.parallax.align.discovery;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Two articles that are alike.
 *
 * @param first article
 * @param second another one
 * @param likeness 0 to 1
 */
public record Edge(String first, String second, double likeness) implements Serializable {
    /** By the articles. */
    public static final Comparator<Edge> BY_ARTICLES =
            Comparator.comparing(Edge::first).thenComparing(Edge::second);
}
