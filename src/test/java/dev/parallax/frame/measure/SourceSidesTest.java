package dev.parallax.frame.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.frame.Finding;
import dev.parallax.frame.Telling;
import dev.parallax.frame.TellingBuilder;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.SpeakerKind;
import dev.parallax.model.Stance;
import dev.parallax.model.Voice;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose speakers are given the word, for an outlet of Norland. */
class SourceSidesTest {
    private static TellingBuilder quoted(String... speakers) {
        TellingBuilder article = new TellingBuilder("en", "Title", "q0 q1 q2 q3 q4 q5");
        for (int index = 0; index < speakers.length; index++) {
            String concept = speakers[index].equals("-") ? null : speakers[index];
            article.quote(
                    "q" + index, QuoteForm.INDIRECT, null, Stance.NEUTRAL, "somebody", concept, SpeakerKind.PERSON);
        }
        return article;
    }

    @ParameterizedTest
    @CsvSource({
        "ann_lee, anvar-raid, own",
        "palace,  anvar-raid, own",
        "bo_vik,  anvar-raid, other_party",
        "bo_vik,  -,          other_state",
        "westland,anvar-raid, other_state",
        "bo_vik,  discovered, other_state",
        "league,  anvar-raid, no_state",
        "-,       anvar-raid, no_state"
    })
    void aSpeakersSide(String speaker, String event, String side) {
        Telling telling = Telling.overall(quoted(speaker).build()).of(event);
        assertEquals(
                1.0,
                BackgroundForTests.measure("source_sides", telling)
                        .get("side:" + side + " OUTLET")
                        .value());
    }

    @Test
    void sharesAreOfAllQuotes() {
        Telling telling = Telling.overall(
                        quoted("ann_lee", "ann_lee", "bo_vik", "-").build())
                .of("anvar-raid");
        Map<String, Finding> found = BackgroundForTests.measure("source_sides", telling);
        assertEquals(0.5, found.get("side:own OUTLET").value());
        assertEquals(4.0, found.get("side:own OUTLET").denominator());
        assertEquals(0.25, found.get("side:other_party OUTLET").value());
        assertEquals(3, found.size());
    }

    @Test
    void anExileNewsroomHasNoSide() {
        TellingBuilder article = quoted("ann_lee").outlet("fled");
        assertTrue(BackgroundForTests.measure("source_sides", Telling.overall(article.build()))
                .isEmpty());
    }

    @Test
    void aSpeakerSpeaksForABodyAndAttributionIsNamedOrVeiled() {
        TellingBuilder article = quoted("ann_lee", "palace", "westland")
                .voice("q0", Voice.ATTRIBUTED_NAMED, 0)
                .voice("q3", Voice.IMPERSONAL, null);
        Map<String, Finding> found = BackgroundForTests.measure("quote_sources", Telling.overall(article.build()));
        assertEquals(2 / 3.0, found.get("body:palace OUTLET").value());
        assertEquals(1 / 3.0, found.get("body:unlisted OUTLET").value());
        assertEquals(0.5, found.get("attribution:impersonal OUTLET").value());
        assertEquals(2.0, found.get("attribution:named OUTLET").denominator());
    }
}
