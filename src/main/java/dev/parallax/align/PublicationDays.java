package dev.parallax.align;

import dev.parallax.model.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The days on which an article may have been published: one day where the page states an offset, the days of the interval in UTC where it does not.
 *
 * @param first earliest day
 * @param last latest day, not before {@code first}
 */
public record PublicationDays(LocalDate first, LocalDate last) {
    public PublicationDays {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("days " + first + " to " + last);
        }
    }

    /** The days of an article; empty where nothing is known. */
    public static Optional<PublicationDays> of(Article article) {
        Instant at = article.publishedAt();
        Integer offset = article.publishedOffsetMinutes();
        if (at != null && offset != null) {
            LocalDate day = at.atOffset(ZoneOffset.ofTotalSeconds(offset * 60)).toLocalDate();
            return Optional.of(new PublicationDays(day, day));
        }
        Instant from = article.publishedNotBefore();
        Instant to = article.publishedNotAfter();
        Instant first = from != null ? from : at != null ? at : to;
        Instant last = to != null ? to : at != null ? at : from;
        if (first == null || last == null) {
            return Optional.empty();
        }
        LocalDate firstDay = first.atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate lastDay = last.atOffset(ZoneOffset.UTC).toLocalDate();
        return Optional.of(new PublicationDays(firstDay, lastDay.isBefore(firstDay) ? firstDay : lastDay));
    }

    /** Days from this interval to another one: 0 where they meet, negative where this one lies before. */
    public long daysAfter(LocalDate from, LocalDate to) {
        if (last.isBefore(from)) {
            return last.toEpochDay() - from.toEpochDay();
        }
        return first.isAfter(to) ? first.toEpochDay() - to.toEpochDay() : 0;
    }
}
