package dev.parallax.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.model.Article;
import dev.parallax.model.DatePrecision;
import dev.parallax.model.Genre;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** June 2025 is asked for; an article is passed over where it was certainly published on another day, and the rejection says what is known of the day. */
class AskedDatesTest {
    private static final AskedDates JUNE = new AskedDates(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30));

    @ParameterizedTest
    @CsvSource({
        "2025-06-15T10:00:00Z, , , true, 2025-06-15T10:00:00Z",
        "2025-05-31T10:00:00Z, , , true, 2025-05-31T10:00:00Z", // the first of June at UTC+14
        "2025-05-31T09:59:59Z, , , false, 2025-05-31T09:59:59Z",
        "2025-07-01T11:59:59Z, , , true, 2025-07-01T11:59:59Z", // the last of June at UTC-12
        "2025-07-01T12:00:00Z, , , false, 2025-07-01T12:00:00Z",
        ", , , true, day unknown",
        ", , 2025-05-30T00:00:00Z, false, not after 2025-05-30T00:00:00Z",
        ", 2025-07-02T00:00:00Z, , false, not before 2025-07-02T00:00:00Z",
        ", 2025-05-01T00:00:00Z, 2025-05-30T00:00:00Z, false, not before 2025-05-01T00:00:00Z and not after 2025-05-30T00:00:00Z",
        ", 2025-05-01T00:00:00Z, 2025-06-02T00:00:00Z, true, not before 2025-05-01T00:00:00Z and not after 2025-06-02T00:00:00Z"
    })
    void asks(Instant at, Instant notBefore, Instant notAfter, boolean asked, String known) {
        Article article = article(at, notBefore, notAfter);
        assertEquals(asked, JUNE.asks(article));
        assertEquals(known, AskedDates.known(article));
    }

    private static Article article(@Nullable Instant at, @Nullable Instant notBefore, @Nullable Instant notAfter) {
        return new Article(
                "a",
                "c",
                "o",
                null,
                "https://example.org/1",
                "title",
                null,
                null,
                Genre.NEWS,
                "text",
                "0",
                "en",
                1,
                "Latn",
                at,
                null,
                null,
                null,
                at == null ? DatePrecision.UNKNOWN : DatePrecision.INSTANT,
                null,
                notBefore,
                notAfter,
                null,
                null,
                false,
                1,
                "generic/1",
                null);
    }
}
