package dev.parallax.frame.measure;

import dev.parallax.frame.Background;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Shares;
import dev.parallax.frame.Telling;
import dev.parallax.model.Mention;
import dev.parallax.model.Span;
import java.util.List;

/** Which of its rival names a concept is given: item {@code concept:variant}, share among the concept's mentions that choose a variant, by voice. */
public record Naming(MeasureCard card, Background background) implements FrameMeasure {
    @Override
    public int version() {
        return 3;
    }

    @Override
    public boolean ofEvent() {
        return false;
    }

    @Override
    public String lexiconSha256(String language) {
        return background.conceptsSha256();
    }

    @Override
    public List<Finding> measure(Telling telling) {
        Shares shares = new Shares();
        EventReading reading = new EventReading(background.eventWords(), telling);
        for (Mention mention : telling.mentions()) {
            String concept = mention.conceptId();
            String variant = mention.variant();
            if (concept != null && variant != null && reading.names(mention)) {
                Span span = mention.span();
                shares.add(
                        concept,
                        variant,
                        telling.voices().at(mention.part(), span),
                        telling.evidence(mention.part(), span, concept, null));
            }
        }
        return shares.findings();
    }
}
