package dev.parallax.align.declared;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.PublicationDays;
import dev.parallax.align.Segment;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Scores articles against one declared event. No link at all where the article was published before the window, where a list of {@code must} is met by no segment that is
 * free of the concepts of {@code not}, where no segment speaks of the event, or where the evidence is of one kind; otherwise the score of the evidence, and member or
 * abstained by the model's thresholds.
 */
public final class EventScorer {
    private final DeclaredEvent event;
    private final EventFinder finder;
    private final EventModel model;
    private final DocumentFrequencies frequencies;

    /**
     * A scorer of one event.
     *
     * @param event the event as declared
     * @param concepts concepts of the catalog by id, for what is part of what
     * @param model weights
     * @param frequencies how common concepts are in this corpus
     */
    public EventScorer(
            DeclaredEvent event,
            Map<String, ConceptEntry> concepts,
            EventModel model,
            DocumentFrequencies frequencies) {
        this.event = event;
        this.finder = new EventFinder(event, concepts);
        this.model = model;
        this.frequencies = frequencies;
    }

    /** A link of an article with the event, and its evidence in order. */
    public record Scored(Coverage coverage, List<AlignmentEvidence> evidence) {
        public Scored {
            evidence = List.copyOf(evidence);
        }
    }

    /** The link of an article with the event; empty where there is none that is worth keeping. */
    public Optional<Scored> score(AnnotatedArticle annotated, List<Segment> segments) {
        Optional<PublicationDays> days = PublicationDays.of(annotated.article());
        if (days.isPresent() && days.get().daysAfter(event.windowFrom(), event.windowTo()) < 0) {
            return Optional.empty();
        }
        BitSet vetoed = new BitSet();
        Map<Integer, List<Find>> finds = new TreeMap<>();
        for (Segment segment : segments) {
            if (finder.vetoed(segment)) {
                vetoed.set(segment.position());
                continue;
            }
            List<Find> found = finder.in(segment, annotated);
            if (!found.isEmpty()) {
                finds.put(segment.position(), found);
            }
        }
        if (!EventEvidence.meetsEveryList(event, finds)) {
            return Optional.empty();
        }
        BitSet speaking = EventSentences.speaking(segments, finds, vetoed);
        if (speaking.isEmpty()) {
            return Optional.empty();
        }
        EventEvidence collected = new EventEvidence(event, annotated, model, frequencies);
        List<AlignmentEvidence> evidence = collected.rows(segments, finds, speaking, days);
        return link(annotated, evidence, share(segments, speaking), collected.leads(finds));
    }

    private Optional<Scored> link(
            AnnotatedArticle annotated, List<AlignmentEvidence> evidence, double share, boolean leads) {
        double score = EvidenceScore.combine(evidence);
        if (score < model.abstain() || !EventEvidence.hasTwoKinds(evidence)) {
            return Optional.empty();
        }
        boolean member = score >= model.member() && (leads || share >= model.memberShare());
        return Optional.of(new Scored(
                new Coverage(
                        event.event().eventId(),
                        annotated.article().articleId(),
                        score,
                        member ? CoverageStatus.MEMBER : CoverageStatus.ABSTAINED,
                        share,
                        model.method()),
                evidence));
    }

    /** Share of the text's sentences that speak of the event; the title is none of them. */
    private static double share(List<Segment> segments, BitSet speaking) {
        int sentences = segments.size() - 1;
        int count = speaking.cardinality() - (speaking.get(0) ? 1 : 0);
        return sentences == 0 ? 0 : EvidenceScore.round((double) count / sentences);
    }
}
