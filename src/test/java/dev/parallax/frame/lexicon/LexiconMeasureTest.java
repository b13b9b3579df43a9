package dev.parallax.frame.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.frame.CatalogForTests;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.Measures;
import dev.parallax.frame.Telling;
import dev.parallax.frame.TellingBuilder;
import dev.parallax.model.Voice;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A measure made of a card and a word list alone. */
class LexiconMeasureTest {
    private static final String CARD = """
            id: shouting
            definition: d
            formula: f
            unit: per 1,000 words
            source: s
            languages: [en, ru]
            scale: rate
            lexicon: shouting
            problems: [p]
            """;
    private static final String WORDS =
            "entry\tmatch\tconcept\tweight\tsource\tnote\nvery\texact\tloud\t2\t\t\nquite\texact\tsoft\t\t\t\n";

    private static CatalogFiles catalog() {
        CatalogFiles cards = CatalogForTests.with(CatalogForTests.cards(), "measures/shouting.yaml", CARD);
        return CatalogForTests.with(cards, "lexicons/shouting.en.tsv", WORDS);
    }

    private static FrameMeasure measure() {
        return Measures.of(catalog(), "concepts").stream()
                .filter(measure -> measure.card().id().equals("shouting"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCardAndAWordListMakeAMeasure() {
        TellingBuilder article = new TellingBuilder("en", "Very good", "very well he says very nice today ok")
                .voice("very nice today ok", Voice.ATTRIBUTED_NAMED, null);
        List<Finding> found = measure().measure(Telling.overall(article.build()));
        assertEquals(4, found.size());
        // the outlet: two words of the title and four of the text, two hits of weight 2
        assertEquals(4 * 1000 / 6.0, found.get(0).value());
        assertEquals(6.0, found.get(0).denominator());
        assertEquals("loud", found.get(0).item());
        assertEquals(0, found.get(1).value());
        assertEquals(Voice.ATTRIBUTED_NAMED, found.get(2).voice());
        assertEquals(2 * 1000 / 4.0, found.get(2).value());
        assertEquals("very", found.get(2).evidence().get(0).lexiconEntry());
    }

    /** "Claimed responsibility" is an act: its entry of weight 0 keeps the words from "claimed" and is no item. */
    @Test
    void anEntryOfWeightZeroKeepsItsWordsFromShorterOnes() {
        CatalogFiles catalog = CatalogForTests.with(
                catalog(), "lexicons/shouting.en.tsv", WORDS + "very well\texact\tnothing\t0\t\t\n");
        List<Finding> found = Measures.of(catalog, "concepts").stream()
                .filter(measure -> measure.card().id().equals("shouting"))
                .findFirst()
                .orElseThrow()
                .measure(Telling.overall(new TellingBuilder("en", "Very good", "very well he says").build()));
        assertEquals(List.of("loud", "soft"), found.stream().map(Finding::item).toList());
        assertEquals(1, found.get(0).evidence().size());
    }

    /** What was measured with two lists has another hash when either changes. */
    @Test
    void aMeasureOfTwoWordListsIsKnownByBoth() {
        String before = cause(CatalogForTests.cards());
        CatalogFiles aviation = CatalogForTests.with(
                CatalogForTests.cards(),
                "lexicons/aviation.en.tsv",
                "entry\tmatch\tconcept\tweight\tsource\tnote\nglider\texact\tflying\t\t\t\n");
        CatalogFiles marker = CatalogForTests.with(
                CatalogForTests.cards(),
                "lexicons/cause_marker.en.tsv",
                "entry\tmatch\tconcept\tweight\tsource\tnote\nillness\texact\tcause\t\t\t\n");
        assertEquals(3, Set.of(before, cause(aviation), cause(marker)).size());
        assertEquals(before, cause(CatalogForTests.cards()));
    }

    private static String cause(CatalogFiles catalog) {
        return Objects.requireNonNull(Measures.of(catalog, "concepts").stream()
                .filter(measure -> measure.card().id().equals("cause_told"))
                .findFirst()
                .orElseThrow()
                .lexiconSha256("en"));
    }

    @Test
    void aLanguageWithoutWordListIsNotSupported() {
        assertTrue(measure().supports("en"));
        assertFalse(measure().supports("ru"));
    }

    @Test
    void aCardWithoutMethodIsAnError() {
        CatalogFiles broken =
                CatalogForTests.with(catalog(), "measures/shouting.yaml", CARD.replace("lexicon: shouting\n", ""));
        String message = assertThrows(IllegalArgumentException.class, () -> Measures.of(broken, "concepts"))
                .getMessage();
        assertTrue(message.startsWith("measures/shouting.yaml: "), message);
    }
}
