package dev.parallax.align.utterance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.parallax.model.Part;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.Utterance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UtterancesTest {
    private static Statement statement(
            String article,
            String language,
            String day,
            List<String> concepts,
            List<String> numbers,
            List<String> words) {
        return new Statement(
                article,
                Part.TEXT,
                0,
                "speaker",
                language,
                QuoteForm.DIRECT,
                LocalDate.parse(day),
                new TreeSet<>(concepts),
                new TreeSet<>(numbers),
                new TreeSet<>(),
                new TreeSet<>(words));
    }

    private static Map<String, String> ids(List<Statement> statements) {
        return Utterances.of(statements).stream()
                .collect(Collectors.toMap(Utterance::articleId, Utterance::utteranceId));
    }

    @Test
    void aCutMeetsItsWholeAndATranslation() {
        List<Statement> statements = new ArrayList<>(List.of(
                statement(
                        "whole",
                        "en",
                        "2025-07-02",
                        List.of("alliance", "russia", "azerbaijan"),
                        List.of(),
                        List.of("some", "force", "want", "spoil", "allia", "think")),
                statement("cut", "en", "2025-07-03", List.of("alliance"), List.of(), List.of("force", "want", "spoil")),
                statement(
                        "ru",
                        "ru",
                        "2025-07-02",
                        List.of("alliance", "russia", "azerbaijan"),
                        List.of(),
                        List.of("некот", "силы")),
                statement(
                        "other",
                        "en",
                        "2025-07-02",
                        List.of("drone"),
                        List.of("29"),
                        List.of("drone", "fell", "upon", "field"))));
        Map<String, String> ids = ids(statements);
        assertEquals(ids.get("whole"), ids.get("cut"));
        assertNotEquals(ids.get("whole"), ids.get("other"));
        Collections.shuffle(statements, new Random(3));
        assertEquals(ids, ids(statements));
    }

    @Test
    void acrossLanguagesANumberWithAConceptOrThreeConceptsAreNeeded() {
        Statement english =
                statement("en", "en", "2025-07-01", List.of("detention"), List.of("50"), List.of("about", "fifty"));
        Statement russian = statement("ru", "ru", "2025-07-01", List.of("detention"), List.of("50"), List.of("около"));
        Statement arabic = statement("ar", "ar", "2025-07-01", List.of("detention"), List.of("38"), List.of("حوالي"));
        Map<String, String> ids = ids(List.of(english, russian, arabic));
        assertEquals(ids.get("en"), ids.get("ru"));
        assertNotEquals(ids.get("en"), ids.get("ar"));
    }

    @Test
    void theSameWordsAWeekLaterAreAnotherStatement() {
        List<String> words = List.of("force", "want", "spoil", "friend");
        Map<String, String> ids = ids(List.of(
                statement("first", "en", "2025-07-01", List.of(), List.of(), words),
                statement("near", "en", "2025-07-04", List.of(), List.of(), words),
                statement("later", "en", "2025-07-11", List.of(), List.of(), words)));
        assertEquals(ids.get("first"), ids.get("near"));
        assertNotEquals(ids.get("first"), ids.get("later"));
    }

    @Test
    void itWasSaidByTheFirstDayOfItsReports() {
        List<String> words = List.of("force", "want", "spoil", "friend");
        assertEquals(
                LocalDate.parse("2025-07-01"),
                Utterances.of(List.of(
                                statement("b", "en", "2025-07-02", List.of(), List.of(), words),
                                statement("a", "en", "2025-07-01", List.of(), List.of(), words)))
                        .get(1)
                        .saidOn());
    }
}
