package dev.parallax.extract.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the first date of a short text that can be one of publication: not behind the capture, and not before the web. */
final class CandidateReader {
    private static final LocalDate FIRST = LocalDate.of(1994, 1, 1);
    private static final int LONGEST_RAW = 80;
    private static final int DAY_SECONDS = 86_400;

    final ZoneId zone;
    private final Instant capturedAt;
    private final LocalDate capture;
    private final boolean monthFirst;

    CandidateReader(Instant capturedAt, ZoneId zone, boolean monthFirst) {
        this.zone = zone;
        this.capturedAt = capturedAt;
        this.capture = capturedAt.atZone(zone).toLocalDate();
        this.monthFirst = monthFirst;
    }

    /** The first date, in any form that {@link DateReader} or {@link Epoch} knows. */
    Optional<Candidate> read(String source, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        for (WrittenDate date : DateReader.read(raw, monthFirst, capture)) {
            if (believable(date)) {
                String found = raw.length() <= LONGEST_RAW ? raw : raw.substring(date.begin(), date.end());
                return Optional.of(new Candidate(source, found, date));
            }
        }
        return Epoch.read(raw).filter(this::believable).map(date -> new Candidate(source, raw, date));
    }

    /** A time told from the moment of the capture. */
    Optional<Candidate> relative(String line) {
        return RelativeDates.read(line, capturedAt, zone)
                .filter(this::believable)
                .map(date -> new Candidate("relative", line, date));
    }

    /** The date with which a text begins. */
    Optional<Candidate> dateline(String text) {
        return Dateline.find(text, monthFirst, capture)
                .filter(this::believable)
                .map(date -> new Candidate("dateline", text.substring(date.begin(), date.end()), date));
    }

    /** A date with its year at the beginning or the end of a line. */
    Optional<Candidate> atAnEnd(String source, String words) {
        return DateReader.read(words, monthFirst, capture).stream()
                .filter(date -> (date.begin() == 0 || date.end() == words.length()) && date.yearWritten())
                .filter(this::believable)
                .findFirst()
                .map(date -> new Candidate(source, words.substring(date.begin(), date.end()), date));
    }

    /** The day that an address names in its path. */
    Optional<Candidate> address(String source, String url) {
        return AddressDate.find(url).filter(this::believable).map(date -> new Candidate(source, url, date));
    }

    private boolean believable(WrittenDate date) {
        return (date.yearWritten() || date.time() != null)
                && !date.day().isBefore(FIRST)
                && !date.instant(zone).isAfter(capturedAt.plusSeconds(DAY_SECONDS));
    }
}
