package dev.parallax.frame.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.LexiconsReader;
import dev.parallax.frame.lexicon.LexiconIndex;
import dev.parallax.frame.lexicon.Term;
import dev.parallax.frame.lexicon.Terms;
import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A target's place in its clause, and what a model sees of it. The target stands between brackets. */
class TargetFeaturesTest {
    private static TargetSentence sentence(String code, String marked) {
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        TreeMap<String, String> files = new TreeMap<>();
        files.put(
                "lexicons/evaluation." + code + ".tsv",
                "entry\tmatch\tconcept\tweight\tsource\tnote\nобвинять\tlemma\treproach\t1\t\t\nгерой\tlemma\tpraise\t1\t\t\n");
        Language language = Languages.of(code).orElseThrow();
        CodePoints points = CodePoints.of(text);
        List<Term> terms = Terms.of(points, text, language);
        return TargetSentence.of(
                language,
                points,
                terms,
                new LexiconIndex(language, LexiconsReader.read(new CatalogFiles(files)))
                        .hits(terms)
                        .getOrDefault("evaluation", List.of()),
                new Span(0, points.length()),
                new Span(points.offset(begin), points.offset(end)),
                ConceptKind.PERSON);
    }

    private static Map<String, Double> counts(TargetSentence sentence) {
        return TargetFeatures.of(sentence, Optional.empty()).counts();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Иванов] обвинил соседа|NOMINATIVE|-|обвинил|AGENT
            Сосед обвинил [водителя]|ACCUSATIVE|-|обвинил|PATIENT
            [Иванов] арестован вчера|NOMINATIVE|-|арестован|PATIENT
            Дом построен [рабочим]|INSTRUMENTAL|-|построен|AGENT
            Он приехал к [Иванову]|DATIVE|к|приехал|GOVERNED
            Он сказал, что [Иванов] уехал|NOMINATIVE|-|уехал|AGENT
            Указ, который подписал [президент], отменили|NOMINATIVE|-|подписал|AGENT
            [Иванов] и дом|NOMINATIVE|-|-|NONE
            """)
    void placeInTheClause(String marked, String form, String preposition, String predicate, String part) {
        TargetSentence sentence = sentence("ru", marked);
        Place place = Place.of(sentence);
        assertEquals(form, place.form().map(Enum::name).orElse("-"));
        assertEquals(preposition, place.preposition().orElse("-"));
        assertEquals(
                predicate,
                place.predicate()
                        .map(word -> sentence.terms().get(word).surface())
                        .orElse("-"));
        assertEquals(part, place.part().name());
    }

    @Test
    void wordsOfTheLexiconAreGivenToWhoActsAndWhoSuffers() {
        Map<String, Double> accused = counts(sentence("ru", "Сосед обвиняет [водителя]"));
        assertEquals(1, accused.get("x:reproach"));
        assertEquals(1, accused.get("x:reproach PATIENT"));
        assertEquals(1, accused.get("x:reproach l"));
        Map<String, Double> accuses = counts(sentence("ru", "[Сосед] обвиняет водителя"));
        assertEquals(1, accuses.get("x:reproach AGENT"));
        assertTrue(counts(sentence("ru", "[Иванов] не герой")).containsKey("x:!praise"));
    }

    @Test
    void wordsCountByDistanceAndSide() {
        Map<String, Double> seen =
                counts(sentence("ru", "Вчера утром «[Иванов]» долго и громко говорил о большом доме"));
        assertTrue(
                seen.containsKey("w:lутром") || seen.containsKey("w:lутро"),
                seen.keySet().toString());
        assertTrue(seen.containsKey("t:quoted"));
        assertTrue(seen.keySet().stream().anyMatch(feature -> feature.startsWith("e:")));
        assertTrue(seen.values().stream().allMatch(value -> value > 0));
    }

    /** A language whose analyser shows no case has the words and the lexicon all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"az", "tr", "fa", "ar", "en"})
    void aLanguageWithoutSignsHasItsWords(String code) {
        Map<String, Double> seen = counts(sentence(code, "one [two] three, four"));
        assertTrue(seen.containsKey("t:case -"));
        assertTrue(seen.containsKey("t:part NONE"));
        assertTrue(seen.keySet().stream().anyMatch(feature -> feature.startsWith("w:r")));
    }

    @Test
    void aTargetWithoutAWordIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> sentence("ru", "дом []"));
    }
}
