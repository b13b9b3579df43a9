package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Telling;
import dev.parallax.model.Part;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much of the text each voice speaks, in code points. Every voice has a value, 0 where it is silent; the evidence of the outlet's own is the denominator,
 * since its words are all that is not evidence of the others.
 */
public record VoiceShares(MeasureCard card) implements FrameMeasure {
    private static final String ITEM = "text";

    @Override
    public boolean ofEvent() {
        return false;
    }

    @Override
    public List<Finding> measure(Telling telling) {
        int length = telling.length(Part.TEXT);
        List<Finding> findings = new ArrayList<>();
        if (length == 0) {
            return findings;
        }
        Map<Voice, Integer> counts = telling.voices().codePoints(Part.TEXT, length);
        counts.forEach((voice, count) -> findings.add(
                new Finding(ITEM, voice, count / (double) length, (double) length, evidence(telling, voice))));
        return findings;
    }

    private static List<Evidence> evidence(Telling telling, Voice voice) {
        List<Evidence> evidence = new ArrayList<>();
        telling.voices().spans(Part.TEXT).stream()
                .filter(span -> span.voice() == voice)
                .map(span -> span.span())
                .forEach(span -> evidence.add(telling.evidence(Part.TEXT, span, null, null)));
        return evidence;
    }
}
