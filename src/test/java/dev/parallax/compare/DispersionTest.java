package dev.parallax.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.Genre;
import dev.parallax.model.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far numbers lie apart. */
class DispersionTest {
    private static ScoredArticle told(String article, String language, Voice voice, double value) {
        return new ScoredArticle(
                article, article, article, "a", language, Genre.NEWS, "e", "claims", "killed", voice, value, 1, null);
    }

    @Test
    void numbersAreDescribedAcrossLanguagesButNotAcrossVoices() {
        List<Contrast> rows = Dispersion.of(
                List.of(
                        told("1", "ru", Voice.OUTLET, 38),
                        told("2", "az", Voice.OUTLET, 38),
                        told("3", "fa", Voice.OUTLET, 42),
                        told("4", "en", Voice.IMPERSONAL, 70)),
                Copies.none());
        assertEquals(4, rows.size());
        assertEquals("killed:distinct_values", rows.get(0).item());
        assertEquals(2.0, rows.get(0).value());
        assertEquals("killed:range", rows.get(1).item());
        assertEquals(4.0, rows.get(1).value());
        assertEquals(3, rows.get(1).ownersA());
        assertEquals(Voice.IMPERSONAL, rows.get(3).voice());
        assertEquals(0.0, rows.get(3).value());
        rows.forEach(row -> {
            assertEquals(ClaimStatus.DESCRIBED, row.status());
            assertNull(row.p());
            assertEquals("-", row.unitA());
        });
    }
}
