package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Telling;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where actors are placed, among the articles that name them: {@code headline:<concept>} is 1 where the headline names it, else 0; {@code
 * first:<kind>} is how far into the text the first actor of a kind stands (0 at the beginning, near 1 at the end). Placing is the outlet's act.
 */
public record Prominence(MeasureCard card, String conceptsSha256) implements FrameMeasure {
    private static final Set<ConceptKind> ACTORS = EnumSet.of(
            ConceptKind.PERSON, ConceptKind.INSTITUTION, ConceptKind.OFFICE, ConceptKind.PLACE, ConceptKind.PEOPLE);

    @Override
    public int version() {
        return 1;
    }

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
        TreeMap<String, Mention> firstOfConcept = new TreeMap<>();
        TreeMap<ConceptKind, Mention> firstOfKind = new TreeMap<>();
        for (Mention mention : telling.mentions()) {
            String concept = mention.conceptId();
            if (concept != null && ACTORS.contains(mention.kind())) {
                firstOfConcept.merge(concept, mention, Prominence::earlier);
                if (mention.part() == Part.TEXT) {
                    firstOfKind.merge(mention.kind(), mention, Prominence::earlier);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        firstOfKind.forEach((kind, mention) -> findings.add(finding(
                "first:" + kind.name().toLowerCase(Locale.ROOT),
                mention.beginChar() / (double) telling.length(Part.TEXT),
                mention)));
        firstOfConcept.forEach((concept, mention) ->
                findings.add(finding("headline:" + concept, mention.part() == Part.TITLE ? 1 : 0, mention)));
        return findings;
    }

    private static Mention earlier(Mention one, Mention other) {
        int byPart = one.part().compareTo(other.part());
        boolean first = byPart != 0 ? byPart < 0 : one.beginChar() <= other.beginChar();
        return first ? one : other;
    }

    private static Finding finding(String item, double value, Mention mention) {
        Span span = new Span(mention.beginChar(), mention.endChar());
        Evidence evidence = new Evidence(mention.part(), span, mention.conceptId(), null, null);
        return new Finding(item, Voice.OUTLET, value, null, List.of(evidence));
    }
}
