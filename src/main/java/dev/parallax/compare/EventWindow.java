package dev.parallax.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days of publication that count for an event, both included.
 *
 * @param eventId event
 * @param from first day
 * @param to last day
 */
public record EventWindow(String eventId, LocalDate from, LocalDate to) {
    /** Whether a day lies in the window. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Days of the window. */
    public long days() {
        return from.until(to, ChronoUnit.DAYS) + 1;
    }
}
