package dev.parallax.extract.date;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Seconds or milliseconds since 1970, as some templates write them. */
final class Epoch {
    private static final long MILLIS = 100_000_000_000L;

    private Epoch() {}

    /** The instant, where the whole text is a number of 10 or 13 digits. */
    static Optional<WrittenDate> read(String raw) {
        String digits = raw.strip();
        if ((digits.length() != 10 && digits.length() != 13) || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        long value = Long.parseLong(digits);
        Instant instant = value >= MILLIS ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
        LocalDateTime time = instant.atZone(ZoneOffset.UTC).toLocalDateTime();
        return Optional.of(new WrittenDate(time.toLocalDate(), time.toLocalTime(), true, 0, 0, raw.length(), true));
    }
}
