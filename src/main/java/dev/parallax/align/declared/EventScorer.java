package dev.parallax.align.declared;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Scores articles against the declared events. No link at all where the article was published before the window, where a list of {@code must} is met by no segment that is
 * free of the concepts of {@code not}, where no segment speaks of the event, or where the evidence is of one kind; otherwise the score of the evidence, and member or
 * abstained by the model's thresholds. Each link is judged beside the other events: a sentence speaks of the event that it fits best, and of those that it fits nearly as
 * well.
 */
public final class EventScorer {
    private final Hearing.Rules rules;

    /**
     * A scorer of these events.
     *
     * @param events the events as declared, in any order
     * @param concepts concepts of the catalog by id, for what is part of what
     * @param model weights
     * @param frequencies how common concepts are in this corpus
     */
    public EventScorer(
            List<DeclaredEvent> events,
            Map<String, ConceptEntry> concepts,
            EventModel model,
            DocumentFrequencies frequencies) {
        this.rules = Hearing.Rules.of(events, concepts, model, frequencies);
    }

    /** A link of an article with an event, and its evidence in order. */
    public record Scored(Coverage coverage, List<AlignmentEvidence> evidence) {
        public Scored {
            evidence = List.copyOf(evidence);
        }
    }

    /** The links of an article that are worth keeping, by event. */
    public List<Scored> score(AnnotatedArticle annotated) {
        Hearing hearing = Hearing.of(rules, annotated);
        List<EventReading> readings = hearing.readings();
        Contest contest = hearing.contest(readings);
        List<Scored> scored = new ArrayList<>();
        for (EventReading reading : readings) {
            Hearing.Ruling ruling = hearing.ruling(reading, contest);
            if (ruling.decision().linked()) {
                scored.add(new Scored(coverage(reading, ruling, annotated), ruling.evidence()));
            }
        }
        return scored;
    }

    private Coverage coverage(EventReading reading, Hearing.Ruling ruling, AnnotatedArticle annotated) {
        return new Coverage(
                reading.event().event().eventId(),
                annotated.article().articleId(),
                ruling.score(),
                ruling.decision() == Judgement.Decision.MEMBER ? CoverageStatus.MEMBER : CoverageStatus.ABSTAINED,
                EvidenceScore.round(ruling.share()),
                rules.model().method());
    }
}
