package dev.parallax.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.model.Measure;
import dev.parallax.model.Standing;
import dev.parallax.model.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a measure may be used for. */
class MeasureRowsTest {
    private static final String HEADER = "feature_id\tlanguage\tvalidation\tn\tscore\tscore_low\tscore_high\talpha\n";

    private static Measure naming(String scores) {
        CatalogFiles catalog = CatalogForTests.with(CatalogForTests.cards(), "measures/scores.tsv", HEADER + scores);
        return MeasureRows.of(Measures.of(catalog, "concepts"), catalog, false).stream()
                .filter(row ->
                        row.featureId().equals("naming") && row.language().equals("ru"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutScoresEverythingIsExperimental() {
        CatalogFiles catalog = CatalogForTests.cards();
        List<Measure> rows = MeasureRows.of(Measures.of(catalog, "concepts"), catalog, false);
        assertFalse(rows.isEmpty());
        rows.forEach(row -> {
            assertEquals(Standing.EXPERIMENTAL, row.standing());
            // Detectors are scored on our own sample, which validates nothing.
            assertEquals(
                    row.featureId().startsWith("detector_") ? Validation.SYNTHETIC : Validation.NONE, row.validation());
        });
        assertTrue(rows.stream().noneMatch(row -> row.featureId().equals("intensifier")), "no lexicon, no row");
    }

    @Test
    void detectorsHavePrecisionAndRecallPerLanguage() {
        CatalogFiles catalog = CatalogForTests.with(
                CatalogForTests.cards(),
                "measures/detectors.tsv",
                "quotes\taz\tsynthetic\trecall\t105\t0.9\t0.8\t0.95\n");
        Measure row = MeasureRows.of(Measures.of(catalog, "concepts"), catalog, false).stream()
                .filter(one -> one.featureId().equals("detector_quotes_recall"))
                .findFirst()
                .orElseThrow();
        assertEquals("az", row.language());
        assertEquals(105, row.n());
        assertEquals(Standing.EXPERIMENTAL, row.standing());
    }

    @Test
    void whatAMeasureGivesForOneTextInTwoLanguagesStandsAmongTheMeasuresAndValidatesNothing() {
        CatalogFiles catalog = CatalogForTests.with(
                CatalogForTests.cards(),
                "measures/invariance.tsv",
                "naming\taz\tru\t1.021\t0.789\t1.397\t43\ttranslations\nnaming\taz\ttr\t\t\t\t0\ttranslations\n");
        List<Measure> rows = MeasureRows.of(Measures.of(catalog, "concepts"), catalog, false).stream()
                .filter(row -> InvarianceRows.is(row.featureId()))
                .toList();
        assertEquals(
                List.of("invariance_naming_az ru 1.021", "invariance_naming_az tr null"),
                rows.stream()
                        .map(row -> row.featureId() + " " + row.language() + " " + row.score())
                        .toList());
        rows.forEach(row -> assertEquals(Standing.EXPERIMENTAL, row.standing()));
    }

    /** A comparison between languages needs scores of persons: ours on texts of our own, and what programs coded, are none. */
    @ParameterizedTest
    @CsvSource({"two_coders,true", "one_coder,true", "synthetic,false", "machine_coded,false"})
    void onlyPersonsScoresAreKnown(String validation, boolean known) {
        CatalogFiles catalog = CatalogForTests.with(
                CatalogForTests.cards(),
                "measures/scores.tsv",
                HEADER + "naming\tru\t" + validation + "\t120\t0.9\t\t\t\n");
        assertEquals(known, MeasureRows.coded(catalog).containsKey("naming"));
    }

    @ParameterizedTest
    @CsvSource({
        "two_coders,0.96,VALIDATED",
        "two_coders,0.94,EXPERIMENTAL",
        "one_coder,0.99,EXPERIMENTAL",
        "synthetic,1.00,EXPERIMENTAL",
        "machine_coded,0.99,EXPERIMENTAL"
    })
    void onlyTwoCodersValidate(String validation, String score, Standing standing) {
        Measure row = naming("naming\tru\t" + validation + "\t120\t" + score + "\t\t\t\n");
        assertEquals(standing, row.standing());
        assertEquals(Double.parseDouble(score), row.score());
        assertEquals(120L, row.n());
    }

    /** Below the bar of .95, and only where the recipe says so; at it, or without a score, nothing is withheld. */
    @ParameterizedTest
    @CsvSource({"0.94,true,WITHHELD", "0.94,false,EXPERIMENTAL", "0.95,true,VALIDATED", ",true,EXPERIMENTAL"})
    void whatIsBelowItsBarIsWithheldWhereTheRecipeSaysSo(String score, boolean withhold, Standing standing) {
        String row = score == null ? "" : "naming\tru\ttwo_coders\t120\t" + score + "\t\t\t\n";
        CatalogFiles catalog = CatalogForTests.with(CatalogForTests.cards(), "measures/scores.tsv", HEADER + row);
        Measure naming = MeasureRows.of(Measures.of(catalog, "concepts"), catalog, withhold).stream()
                .filter(one ->
                        one.featureId().equals("naming") && one.language().equals("ru"))
                .findFirst()
                .orElseThrow();
        assertEquals(standing, naming.standing());
        assertEquals(
                standing == Standing.WITHHELD,
                withhold && BelowBar.of(MeasureCards.read(catalog), catalog).holds("naming", "ru"));
    }

    @Test
    void aBadRowNamesFileAndLine() {
        String message = assertThrows(IllegalArgumentException.class, () -> naming("naming\tru\n"))
                .getMessage();
        assertEquals("measures/scores.tsv:2: found 2 columns, expected 8", message);
    }

    @Test
    void twoScoresOfOneMeasureAndLanguageAreAnError() {
        String row = "naming\tru\ttwo_coders\t120\t0.9\t\t\t\n";
        String message = assertThrows(IllegalArgumentException.class, () -> naming(row + row))
                .getMessage();
        assertEquals("measures/scores.tsv: the score of naming in ru stands there twice", message);
    }

    @Test
    void aMisspeltKeyOfACardIsAnError() {
        CatalogFiles catalog =
                CatalogForTests.with(CatalogForTests.cards(), "measures/naming.yaml", "id: naming\nfourmula: x\n");
        String message = assertThrows(IllegalArgumentException.class, () -> MeasureCards.read(catalog))
                .getMessage();
        assertTrue(message.startsWith("measures/naming.yaml: found fourmula"), message);
    }
}
