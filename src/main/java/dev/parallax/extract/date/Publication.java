package dev.parallax.extract.date;

import dev.parallax.model.DatePrecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as the page says.
 *
 * @param at instant, at day precision the first of the day in the outlet's zone
 * @param on calendar day, as the page dates it or, where it states UTC, in the outlet's zone
 * @param raw as the page writes it
 * @param offsetMinutes offset that the page states (minutes)
 * @param precision how exact
 * @param source which part of the page
 * @param notBefore earliest possible, where the date is a day or unknown
 * @param notAfter latest possible, where the date is a day or unknown: not behind the capture or the last change
 * @param modifiedAt when the page says it was last changed
 */
public record Publication(
        @Nullable Instant at,
        @Nullable LocalDate on,
        @Nullable String raw,
        @Nullable Integer offsetMinutes,
        DatePrecision precision,
        @Nullable String source,
        @Nullable Instant notBefore,
        @Nullable Instant notAfter,
        @Nullable Instant modifiedAt) {

    /** Where nothing is known, the article cannot be older than what it cites. */
    public Publication notBefore(Optional<Instant> cited) {
        return at != null || cited.isEmpty()
                ? this
                : new Publication(null, null, raw, offsetMinutes, precision, source, cited.get(), notAfter, modifiedAt);
    }
}
