package dev.parallax.compare;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/**
 * Days of publication that count for an event, both included.
 *
 * @param eventId event
 * @param from first day
 * @param to last day
 */
public record EventWindow(String eventId, LocalDate from, LocalDate to) {
    /**
     * The window of an event that nobody declared: the days, in UTC, from the earliest to the latest publication of its articles.
     *
     * @return empty where no article has a date
     */
    static Optional<EventWindow> spanning(String eventId, Collection<EventArticle> articles) {
        LocalDate from = null;
        LocalDate to = null;
        for (EventArticle article : articles) {
            EventArticle.Publication publication = article.publication();
            if (publication != null) {
                LocalDate first = publication.low().atZone(ZoneOffset.UTC).toLocalDate();
                LocalDate last = publication.high().atZone(ZoneOffset.UTC).toLocalDate();
                from = from == null || first.isBefore(from) ? first : from;
                to = to == null || last.isAfter(to) ? last : to;
            }
        }
        return from == null || to == null ? Optional.empty() : Optional.of(new EventWindow(eventId, from, to));
    }

    /** Whether a day lies in the window. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Days of the window. */
    public long days() {
        return from.until(to, ChronoUnit.DAYS) + 1;
    }
}
