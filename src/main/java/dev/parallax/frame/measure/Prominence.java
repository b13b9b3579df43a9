package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.MeasureCard;
import dev.parallax.frame.Telling;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Mention;
import dev.parallax.model.Part;
import dev.parallax.model.Sentence;
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
 * first:<kind>} is how far into the text the first actor of a kind stands (0 at the beginning, near 1 at the end); {@code first_fifth:<concept>} is 1 where the headline or
 * the first fifth of the text names it; {@code sentences:<concept>} is the share of sentences that do; {@code length} is the article's words. Placing is the outlet's act.
 */
public record Prominence(MeasureCard card, String conceptsSha256) implements FrameMeasure {
    /** The part of a text that counts as its beginning. */
    private static final double FIRST = 0.2;

    private static final Set<ConceptKind> ACTORS = EnumSet.of(
            ConceptKind.PERSON, ConceptKind.INSTITUTION, ConceptKind.OFFICE, ConceptKind.PLACE, ConceptKind.PEOPLE);

    @Override
    public int version() {
        return 2;
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
        double early = telling.length(Part.TEXT) * FIRST;
        firstOfConcept.forEach((concept, mention) -> {
            boolean headline = mention.part() == Part.TITLE;
            findings.add(finding("headline:" + concept, headline ? 1 : 0, mention));
            findings.add(finding("first_fifth:" + concept, headline || mention.beginChar() < early ? 1 : 0, mention));
        });
        findings.addAll(sentences(telling));
        int words = telling.article().wordCount();
        if (words > 0) {
            findings.add(new Finding("length", Voice.OUTLET, words, 1.0, List.of()));
        }
        return findings;
    }

    /** Share of the text's sentences that name each actor; its evidence is the first mention in each. */
    private static List<Finding> sentences(Telling telling) {
        List<Sentence> all = telling.sentences().stream()
                .filter(sentence -> sentence.part() == Part.TEXT)
                .toList();
        TreeMap<String, TreeMap<Integer, Evidence>> naming = new TreeMap<>();
        for (Mention mention : telling.mentions()) {
            String concept = mention.conceptId();
            if (concept != null && mention.part() == Part.TEXT && ACTORS.contains(mention.kind())) {
                Span span = mention.span();
                all.stream()
                        .filter(sentence -> sentence.beginChar() <= span.begin() && span.begin() < sentence.endChar())
                        .findFirst()
                        .ifPresent(sentence -> naming.computeIfAbsent(concept, key -> new TreeMap<>())
                                .putIfAbsent(
                                        sentence.sentenceNo(), new Evidence(Part.TEXT, span, concept, null, null)));
            }
        }
        List<Finding> findings = new ArrayList<>();
        naming.forEach((concept, evidence) -> findings.add(new Finding(
                "sentences:" + concept,
                Voice.OUTLET,
                evidence.size() / (double) all.size(),
                (double) all.size(),
                List.copyOf(evidence.values()))));
        return findings;
    }

    private static Mention earlier(Mention one, Mention other) {
        int byPart = one.part().compareTo(other.part());
        boolean first = byPart != 0 ? byPart < 0 : one.beginChar() <= other.beginChar();
        return first ? one : other;
    }

    private static Finding finding(String item, double value, Mention mention) {
        Span span = mention.span();
        Evidence evidence = new Evidence(mention.part(), span, mention.conceptId(), null, null);
        return new Finding(item, Voice.OUTLET, value, null, List.of(evidence));
    }
}
