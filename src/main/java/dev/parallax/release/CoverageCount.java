package dev.parallax.release;

import java.util.Comparator;

/**
 * How much of an event a group told in a language.
 *
 * @param eventId event, as released
 * @param bloc group; {@code -} where the day and so the group is unknown
 * @param language language of the articles
 * @param articles articles that are members of the event
 * @param outlets outlets of these articles
 * @param owners owner groups of these articles: the number that inference counts
 */
public record CoverageCount(String eventId, String bloc, String language, long articles, long outlets, long owners)
        implements Comparable<CoverageCount> {
    private static final Comparator<CoverageCount> ORDER = Comparator.comparing(CoverageCount::eventId)
            .thenComparing(CoverageCount::bloc)
            .thenComparing(CoverageCount::language);

    /** By event, group and language. */
    @Override
    public int compareTo(CoverageCount other) {
        return ORDER.compare(this, other);
    }
}
