package dev.parallax.frame.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.frame.Finding;
import dev.parallax.frame.Telling;
import dev.parallax.frame.TellingBuilder;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.Quantity;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.SpeakerKind;
import dev.parallax.model.Stance;
import dev.parallax.model.Voice;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and voices beside what is declared of the event: 38 killed on 27 June 2025 in Norland, of which Sudland is the other party. */
class AgainstTheEventTest {
    private static Map<String, Finding> claims(TellingBuilder article, String event) {
        return BackgroundForTests.measure(
                "claim_check", Telling.overall(article.build()).of(event));
    }

    @ParameterizedTest
    @CsvSource({
        // first, its upper end, scope; second; difference, differs, contradicted
        "38,   ,        , 38, 0,  0, 0",
        "35,   ,        , 35, -3, 1, 0",
        "35,   ,        , 38, -3, 1, 1",
        "30, 40,        , 38, 0,  0, 0",
        "2,    ,children, 38, 0,  0, 0",
    })
    void numbersTold(
            double value, Double high, String scope, double second, double difference, double differs, double contra) {
        TellingBuilder article = new TellingBuilder("en", "", "one two")
                .claim("one", value, high, scope)
                .claim("two", Quantity.KILLED, second, Voice.OUTLET)
                .published("2025-06-29T22:00:00Z");
        Map<String, Finding> found = claims(article, "anvar-raid");
        assertEquals(difference, found.get("killed:difference OUTLET").value());
        assertEquals(differs, found.get("killed:differs OUTLET").value());
        assertEquals(contra, found.get("killed:contradicted OUTLET").value());
        assertEquals(2, found.get("killed:known_after OUTLET").value());
    }

    @Test
    void voicesDoNotContradictEachOther() {
        TellingBuilder article = new TellingBuilder("en", "", "one two")
                .claim("one", Quantity.KILLED, 38, Voice.OUTLET)
                .claim("two", Quantity.KILLED, 2, Voice.ATTRIBUTED_NAMED);
        Map<String, Finding> found = claims(article, "anvar-raid");
        assertEquals(0, found.get("killed:contradicted OUTLET").value());
        assertEquals(-36, found.get("killed:difference ATTRIBUTED_NAMED").value());
        assertFalse(found.containsKey("killed:known_after OUTLET"), "no day of publication");
    }

    @Test
    void withoutADeclarationOnlyTheArticleItselfIsLookedAt() {
        TellingBuilder article = new TellingBuilder("en", "", "one").claim("one", Quantity.KILLED, 3, Voice.OUTLET);
        assertEquals(1, claims(article, "-").size(), "contradicted alone");
    }

    @Test
    void whereEachSideIsPlaced() {
        TellingBuilder article = new TellingBuilder("en", "Title", "Theirs ours. Ours once more.")
                .sentences()
                .covers("anvar-raid", CoverageStatus.MEMBER);
        article.quote("Theirs", QuoteForm.DIRECT, null, Stance.NEUTRAL, "x", "bo_vik", SpeakerKind.PERSON)
                .quote("ours", QuoteForm.DIRECT, null, Stance.NEUTRAL, "x", "ann_lee", SpeakerKind.PERSON)
                .quote("Ours", QuoteForm.DIRECT, null, Stance.NEUTRAL, "x", "palace", SpeakerKind.INSTITUTION);
        Map<String, Finding> found = BackgroundForTests.measure(
                "side_prominence", Telling.overall(article.build()).of("anvar-raid"));
        assertEquals(0, found.get("first_voice:other_party OUTLET").value());
        assertEquals(7 / 28.0, found.get("first_voice:own OUTLET").value());
        assertEquals(8 / 14.0, found.get("quoted_length:own OUTLET").value());
        assertEquals(14.0, found.get("quoted_length:own OUTLET").denominator());
        assertEquals(1, found.get("event_sentences OUTLET").value());
        assertEquals(2.0, found.get("event_sentences OUTLET").denominator());
        assertTrue(BackgroundForTests.measure("side_prominence", Telling.overall(article.build())).keySet().stream()
                .noneMatch(item -> item.startsWith("event_sentences")));
    }
}
