package dev.parallax.gather;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** WARC-Date: UTC in the profile of ISO 8601 that WARC 1.0 and 1.1 give; an offset is understood too. Kept to the microsecond, as the tables are. */
final class CaptureDate {
    private static final int DAY = 10;
    private static final int MINUTE = 16;

    private CaptureDate() {}

    /** The instant, or nothing where there is none that is at least as exact as a day (which then stands for its first instant). */
    static Optional<Instant> parse(String value) {
        try {
            return Optional.of(instant(value.strip()).truncatedTo(ChronoUnit.MICROS))
                    .filter(CaptureDate::isOfTheWeb);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String value) {
        if (value.length() == DAY) {
            return LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        if (value.length() == MINUTE + 1 && value.endsWith("Z")) {
            return Instant.parse(value.substring(0, MINUTE) + ":00Z");
        }
        return value.endsWith("Z")
                ? Instant.parse(value)
                : OffsetDateTime.parse(value).toInstant();
    }

    /** Years of four digits, none before the web: a clock that was never set says 1970. */
    private static boolean isOfTheWeb(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1990 && year <= 9999;
    }
}
