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

/** What is talked about: item {@code concept:<id>}, the concept's share among the mentions of all concepts in a voice; its count is the number of evidence rows. */
public record ConceptUse(MeasureCard card, String conceptsSha256) implements FrameMeasure {
    private static final String BASE = "concept";

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
            if (concept != null) {
                Span span = mention.span();
                Evidence evidence = telling.evidence(mention.part(), span, concept, null);
                shares.add(BASE, concept, telling.voices().at(mention.part(), span), evidence);
            }
        }
        return shares.findings();
    }
}
