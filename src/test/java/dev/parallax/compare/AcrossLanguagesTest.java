package dev.parallax.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Invariance;
import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.Voice;
import dev.parallax.run.Recipe.CompareSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two groups that write different languages: compared only where coders scored the measure in both and it reads one text in both alike. */
class AcrossLanguagesTest {
    private static final CompareSettings SETTINGS = new CompareSettings("bloc", 200, 20250627L);
    private static final String HEADER = "feature_id\tlanguage_a\tlanguage_b\tratio\tlow\thigh\tn\tdata\n";

    private static Comparability comparability(String ratio, String low, String high, String... scored) {
        String row = "rate\taz\tru\t" + ratio + "\t" + low + "\t" + high + "\t74\ttest\n";
        CatalogFiles files = new CatalogFiles(new TreeMap<>(Map.of("measures/invariance.tsv", HEADER + row)));
        TreeMap<String, SortedSet<String>> languages = new TreeMap<>();
        languages.put("rate", new TreeSet<>(List.of(scored)));
        return new Comparability(Invariance.read(files), languages);
    }

    /** Group a writes Azerbaijani, group b Russian; every owner has four articles of a hundred words with these counts. */
    private static List<ScoredArticle> rows(int owners, double a, double b) {
        List<ScoredArticle> rows = new ArrayList<>();
        for (int owner = 0; owner < owners; owner++) {
            for (int article = 0; article < 4; article++) {
                rows.add(row("a" + owner, article, "a", "az", a + owner % 2));
                rows.add(row("b" + owner, article, "b", "ru", b + owner % 2));
            }
        }
        return rows;
    }

    private static ScoredArticle row(String owner, int article, String group, String language, double value) {
        return Corpus.row(
                owner + "-" + article, owner, group, language, "rate", "item", Voice.OUTLET, (long) (100 * value), 100);
    }

    private static List<Contrast> contrasts(Comparability comparability, Scale scale, int owners) {
        return new AcrossLanguages("bloc", scale, comparability, SETTINGS).of(rows(owners, 10, 5), Copies.none());
    }

    @ParameterizedTest
    @CsvSource({
        // ratio, low, high, languages that coders scored
        "1.0, 0.79, 1.1, az ru", // the interval reaches too low
        "1.0, 0.9, 1.26, az ru", // too high
        "2.0, 1.9, 2.1, az ru", // narrow, and elsewhere
        "'', '', '', az ru", // one language gave nothing
        "1.0, 0.9, 1.1, az", // nobody scored it in Russian
        "1.0, 0.9, 1.1, en fa",
    })
    void elseNothingIsCompared(String ratio, String low, String high, String scored) {
        List<Contrast> rows = contrasts(comparability(ratio, low, high, scored.split(" ")), Scale.RATE, 8);
        assertEquals(1, rows.size());
        assertEquals(ClaimStatus.NOT_COMPARABLE, rows.get(0).status());
        assertNull(rows.get(0).value());
    }

    @Test
    void aMissingRowIsNotComparable() {
        assertEquals(
                ClaimStatus.NOT_COMPARABLE,
                contrasts(Comparability.NONE, Scale.RATE, 8).get(0).status());
    }

    @Test
    void whereTheyCompareSideBIsReadAsInTheLanguageOfA() {
        Contrast row = contrasts(comparability("1.1", "1.0", "1.2", "az", "ru"), Scale.RATE, 8)
                .get(0);
        assertEquals(ClaimStatus.DESCRIBED, row.status());
        assertEquals(10.5 - 1.1 * 5.5, row.value(), 1e-9);
        assertNotNull(row.low());
        // the interval holds what either end of the ratio's gives
        assertTrue(row.low() <= 10.5 - 1.2 * 5.5 && row.high() >= 10.5 - 1.0 * 5.5, row.toString());
        assertNull(row.p());
        assertEquals("-", row.language());
    }

    @Test
    void aRatioIsTurnedWhereTheGroupsStandTheOtherWayRound() {
        Comparability comparability = comparability("1.1", "1.0", "1.2", "az", "ru");
        assertEquals(
                1 / 1.1, comparability.ratio("rate", "ru", "az").orElseThrow().value(), 1e-9);
        assertEquals(
                1 / 1.2, comparability.ratio("rate", "ru", "az").orElseThrow().low(), 1e-9);
    }

    @Test
    void fewOwnersHaveNoIntervalAndLogOddsAreNeverCorrected() {
        Comparability comparability = comparability("1.1", "1.0", "1.2", "az", "ru");
        assertNull(contrasts(comparability, Scale.RATE, 4).get(0).low());
        assertEquals(
                ClaimStatus.NOT_COMPARABLE,
                contrasts(comparability, Scale.COUNT, 8).get(0).status());
        assertEquals(
                ClaimStatus.NOT_COMPARABLE,
                contrasts(comparability, Scale.QUANTITY, 8).get(0).status());
    }
}
