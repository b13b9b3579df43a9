package dev.parallax.frame.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.catalog.CatalogFolder;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.Measures;
import dev.parallax.frame.Telling;
import dev.parallax.frame.TellingBuilder;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Part;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.SpeakerKind;
import dev.parallax.model.Stance;
import dev.parallax.model.Voice;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What a sentence says of a target: leaning.tsv, sentences of our own, which validate nothing. */
class LeaningTest {
    private static final TreeMap<String, FrameMeasure> MEASURES = new TreeMap<>();

    @BeforeAll
    static void read() {
        Measures.of(CatalogFolder.bundled(), "concepts")
                .forEach(measure -> MEASURES.put(measure.card().id(), measure));
    }

    private static List<Finding> found(String measure, TellingBuilder article) {
        return MEASURES.get(measure).measure(Telling.overall(article.build()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/frame/leaning.tsv", delimiter = '\t', numLinesToSkip = 1)
    void says(String measure, String language, String text, String target, String expected) {
        TellingBuilder article = new TellingBuilder(language, "", text)
                .sentences()
                .mention(Part.TEXT, target, 0, ConceptKind.PLACE, "target", null);
        List<Finding> findings = found(measure, article);
        assertEquals(1, findings.size());
        assertEquals("target:" + expected, findings.get(0).item(), text);
        assertEquals(1.0, findings.get(0).value());
    }

    @Test
    void whatASpeakerSaysIsHisAndNotTheOutlets() {
        TellingBuilder article = new TellingBuilder("en", "", "Anvar is a hero, said Lee. Anvar opened.")
                .sentences()
                .mention(Part.TEXT, "Anvar", 0, ConceptKind.PLACE, "anvar", null)
                .mention(Part.TEXT, "Anvar", 1, ConceptKind.PLACE, "anvar", null)
                .quote(
                        "Anvar is a hero",
                        QuoteForm.INDIRECT,
                        "said",
                        Stance.NEUTRAL,
                        "Lee",
                        "ann_lee",
                        SpeakerKind.PERSON)
                .voice("Anvar is a hero", Voice.ATTRIBUTED_NAMED, 0);
        List<Finding> findings = found("target_sentiment", article);
        Finding praised = findings.stream()
                .filter(finding -> finding.item().equals("anvar:positive"))
                .findFirst()
                .orElseThrow();
        assertEquals(Voice.ATTRIBUTED_NAMED, praised.voice());
        assertEquals("ann_lee", praised.evidence().get(0).holderConceptId());
        assertEquals("hero", praised.evidence().get(0).lexiconEntry());
        assertTrue(findings.stream()
                .anyMatch(finding -> finding.item().equals("anvar:neutral") && finding.voice() == Voice.OUTLET));
    }

    @Test
    void whatASpeakerTellsIsNotOfHim() {
        TellingBuilder article = new TellingBuilder("en", "", "The victims were beaten, said Lee.")
                .sentences()
                .mention(Part.TEXT, "Lee", 0, ConceptKind.PERSON, "ann_lee", null)
                .voice("The victims were beaten", Voice.ATTRIBUTED_NAMED, 0);
        assertEquals("ann_lee:none", found("target_role", article).get(0).item());
    }

    @Test
    void happeningsAreNoActors() {
        TellingBuilder article = new TellingBuilder("en", "", "The raid was a success")
                .mention(Part.TEXT, "raid", 0, ConceptKind.HAPPENING, "raid", null);
        assertEquals(List.of(), found("target_role", article));
    }
}
