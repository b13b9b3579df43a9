package dev.parallax.frame.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Words of distance, endings and marks, language by language, with the bundled lists: epistemics.tsv; words of frames, elements and morals: vocabulary.tsv. Examples of our own: they validate nothing. */
class EpistemicsTest {
    private static final TreeMap<String, FrameMeasure> MEASURES = new TreeMap<>();

    @BeforeAll
    static void read() {
        Measures.of(CatalogFolder.bundled(), "concepts")
                .forEach(measure -> MEASURES.put(measure.card().id(), measure));
    }

    private static String found(String measure, TellingBuilder article) {
        Telling telling = Telling.overall(article.build());
        List<Finding> findings = MEASURES.get(measure).measure(telling);
        return findings.stream()
                .flatMap(finding -> finding.evidence().stream()
                        .map(words -> finding.item() + "=" + telling.surface(words.part(), words.span())))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = {"/frame/epistemics.tsv", "/frame/vocabulary.tsv"},
            delimiter = '\t',
            numLinesToSkip = 1)
    void meets(String measure, String language, @Nullable String text, @Nullable String expected) {
        assertEquals(
                expected == null ? "" : expected,
                found(measure, new TellingBuilder(language, "", text == null ? "" : text)));
    }

    @Test
    void aRivalNameInMarksIsAName() {
        TellingBuilder article = new TellingBuilder("en", "", "It held talks in the “Nagorno-Karabakh Republic” today")
                .mention(Part.TEXT, "Nagorno-Karabakh", 0, ConceptKind.PLACE, "place_0002", "nagorno_karabakh");
        assertEquals("name=Nagorno-Karabakh Republic", found("scare_quotes", article));
    }

    @Test
    void reportedWordsAreNoDoubtOfTheOutlets() {
        TellingBuilder article = new TellingBuilder("en", "", "He called it a “tragic incident” today")
                .quote("tragic incident", QuoteForm.MIXED, "called", Stance.NEUTRAL, "He", null, SpeakerKind.PERSON);
        assertEquals("", found("scare_quotes", article));
    }
}
