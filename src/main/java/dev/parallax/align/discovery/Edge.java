package dev.parallax.align.discovery;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Two articles that are alike.
 *
 * @param first article
 * @param second another one
 * @param likeness 0 to 1
 * @param firstLanguage language of the first; empty where it does not matter
 * @param secondLanguage language of the second
 * @param firstDay first day of the first since 1970-01-01; 0 where it is not known or does not matter
 * @param secondDay first day of the second
 */
public record Edge(
        String first,
        String second,
        double likeness,
        String firstLanguage,
        String secondLanguage,
        long firstDay,
        long secondDay)
        implements Serializable {
    /** By the articles. */
    public static final Comparator<Edge> BY_ARTICLES =
            Comparator.comparing(Edge::first).thenComparing(Edge::second);

    /** Two that are alike, whatever their days. */
    public Edge(String first, String second, double likeness, String firstLanguage, String secondLanguage) {
        this(first, second, likeness, firstLanguage, secondLanguage, 0, 0);
    }

    /** Two that are alike, whatever their days and languages. */
    public Edge(String first, String second, double likeness) {
        this(first, second, likeness, "", "");
    }
}
