package dev.parallax.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.parallax.catalog.Invariance;
import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.Genre;
import dev.parallax.model.Voice;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How far numbers lie apart. */
class DispersionTest {
    private static ScoredArticle told(String article, String language, Voice voice, double value) {
        return new ScoredArticle(
                article, article, article, "a", language, Genre.NEWS, "e", "claims", "killed", voice, value, 1, null);
    }

    /** A measure that coders scored in all of these languages and that gives the same for one text in any two of them. */
    private static Comparability alike(String... languages) {
        TreeMap<Invariance.Pair, Invariance.Ratio> ratios = new TreeMap<>();
        for (String one : languages) {
            for (String other : languages) {
                if (one.compareTo(other) < 0) {
                    ratios.put(
                            new Invariance.Pair("claims", one, other), new Invariance.Ratio(1.0, 0.9, 1.1, 50, "test"));
                }
            }
        }
        return new Comparability(
                new Invariance(ratios), new TreeMap<>(Map.of("claims", new TreeSet<>(List.of(languages)))));
    }

    private static final List<ScoredArticle> TOLD = List.of(
            told("1", "ru", Voice.OUTLET, 38),
            told("2", "az", Voice.OUTLET, 38),
            told("3", "az", Voice.OUTLET, 42),
            told("4", "en", Voice.IMPERSONAL, 70));

    private static Contrast find(List<Contrast> rows, String item, String language, Voice voice) {
        return rows.stream()
                .filter(row -> row.item().equals(item) && row.language().equals(language) && row.voice() == voice)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void numbersAreDescribedWithinLanguagesButNotAcrossVoices() {
        List<Contrast> rows = Dispersion.of(TOLD, Copies.none(), Comparability.NONE);
        assertEquals(10, rows.size()); // two statistics of outlet in -, az and ru, of impersonal in - and en
        Contrast distinct = find(rows, "killed:distinct_values", "az", Voice.OUTLET);
        assertEquals(2.0, distinct.value());
        assertEquals(2, distinct.ownersA());
        assertEquals(4.0, find(rows, "killed:range", "az", Voice.OUTLET).value());
        assertEquals(0.0, find(rows, "killed:range", "ru", Voice.OUTLET).value());
        assertEquals(0.0, find(rows, "killed:range", "-", Voice.IMPERSONAL).value());
        rows.forEach(row -> {
            assertNull(row.p());
            assertEquals("-", row.unitA());
        });
    }

    @Test
    void languagesAreComparedOnlyWhereTheMeasureComparesBetweenThem() {
        for (Comparability not : List.of(Comparability.NONE, alike("az", "en"))) {
            Contrast row = find(Dispersion.of(TOLD, Copies.none(), not), "killed:range", "-", Voice.OUTLET);
            assertEquals(ClaimStatus.NOT_COMPARABLE, row.status());
            assertNull(row.value());
            assertEquals(3, row.nA());
        }
        Contrast row = find(Dispersion.of(TOLD, Copies.none(), alike("az", "ru")), "killed:range", "-", Voice.OUTLET);
        assertEquals(ClaimStatus.DESCRIBED, row.status());
        assertEquals(4.0, row.value());
    }
}
