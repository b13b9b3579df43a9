package dev.parallax.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.model.Annotations;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import dev.parallax.model.VoiceSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who speaks where. */
class VoicesTest {
    private static final Voices VOICES = Voices.of(new Annotations(
            "a",
            List.of(),
            List.of(),
            List.of(),
            List.of(
                    new VoiceSpan("a", Part.TEXT, 0, 10, 50, Voice.IMPERSONAL, null, null),
                    new VoiceSpan("a", Part.TEXT, 1, 20, 30, Voice.ATTRIBUTED_NAMED, null, null)),
            List.of(),
            List.of()));

    @Test
    void uncoveredWordsAreTheOutlets() {
        assertEquals(Voice.OUTLET, VOICES.at(Part.TEXT, new Span(0, 10)));
        assertEquals(Voice.OUTLET, VOICES.at(Part.TITLE, new Span(20, 30)));
    }

    @Test
    void theInnermostSpanSpeaks() {
        assertEquals(Voice.ATTRIBUTED_NAMED, VOICES.at(Part.TEXT, new Span(22, 25)));
        assertEquals(Voice.IMPERSONAL, VOICES.at(Part.TEXT, new Span(12, 18)));
    }

    @Test
    void halfIsNotEnough() {
        assertEquals(Voice.OUTLET, VOICES.at(Part.TEXT, new Span(8, 12)));
        assertEquals(Voice.IMPERSONAL, VOICES.at(Part.TEXT, new Span(8, 13)));
    }

    @Test
    void codePointsAddUpToTheLength() {
        Map<Voice, Integer> counts = VOICES.codePoints(Part.TEXT, 60);
        assertEquals(20, counts.get(Voice.OUTLET));
        assertEquals(30, counts.get(Voice.IMPERSONAL));
        assertEquals(10, counts.get(Voice.ATTRIBUTED_NAMED));
        assertEquals(0, counts.get(Voice.UNCLEAR));
        assertEquals(60, counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void spansBeyondTheTextCountNothing() {
        assertEquals(
                15,
                VOICES.codePoints(Part.TEXT, 15).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }
}
