package dev.parallax.catalog;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Where an outlet's pages have what extract looks for, for as long as its template stood. Selectors are those of CSS as jsoup reads them.
 *
 * @param from first day of capture (UTC) that it holds for; NULL for all before {@code until}
 * @param until last day of capture that it holds for; NULL for all from {@code from} on
 * @param text elements whose text is the article's
 * @param drop elements in them that are no text
 * @param title element with the headline, the first that is met
 * @param byline element with the author
 * @param published element with the time of publication, in its attribute {@code datetime} or {@code content}, or in words
 */
public record ExtractionRule(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String text,
        @Nullable String drop,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String published)
        implements Serializable {
    /** How {@code articles.extractor} names the rule. */
    public String id(String outletId) {
        return outletId + "/" + (from == null ? "first" : from.toString());
    }

    /** Whether it holds for pages captured then. */
    public boolean holds(Instant capturedAt) {
        LocalDate day = capturedAt.atOffset(ZoneOffset.UTC).toLocalDate();
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether a day exists that both hold for. */
    public boolean overlaps(ExtractionRule other) {
        return (from == null || other.until == null || !from.isAfter(other.until))
                && (other.from == null || until == null || !other.from.isAfter(until));
    }
}
