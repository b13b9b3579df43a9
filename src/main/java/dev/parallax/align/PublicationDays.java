package dev.parallax.align;

import dev.parallax.model.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The days on which an article may have been published: its day of publication, or, where that is not known, the days of the interval in UTC.
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
        LocalDate on = article.publishedOn();
        if (on != null) {
            return Optional.of(new PublicationDays(on, on));
        }
        Instant from = article.publishedNotBefore();
        Instant to = article.publishedNotAfter();
        Instant first = from != null ? from : to;
        Instant last = to != null ? to : from;
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
