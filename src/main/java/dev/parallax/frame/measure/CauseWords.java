package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Shares;
import dev.parallax.frame.Telling;
import dev.parallax.model.Mention;
import dev.parallax.model.Span;
import java.util.List;
import java.util.Map;

/**
 * Which word is chosen where one word names an act and the other only its outcome: {@code death:killing} against {@code death:death}, {@code
 * aircraft:shoot_down} against {@code aircraft:crash}, by voice. Words alone: who did it to whom is not read.
 */
public record CauseWords(MeasureCard card, String conceptsSha256) implements FrameMeasure {
    private static final Map<String, String> BASE_OF_CONCEPT =
            Map.of("killing", "death", "death", "death", "shoot_down", "aircraft", "crash", "aircraft");

    @Override
    public boolean ofEvent() {
        return false;
    }

    @Override
    public String lexiconSha256(String language) {
        return conceptsSha256;
    }

    @Override
    public List<Finding> measure(Telling telling) {
        Shares shares = new Shares();
        for (Mention mention : telling.mentions()) {
            String concept = mention.conceptId();
            String base = concept == null ? null : BASE_OF_CONCEPT.get(concept);
            if (concept != null && base != null) {
                Span span = mention.span();
                Evidence evidence = telling.evidence(mention.part(), span, concept, null);
                shares.add(base, concept, telling.voices().at(mention.part(), span), evidence);
            }
        }
        return shares.findings();
    }
}
