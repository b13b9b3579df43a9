package dev.parallax.align.declared;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.PublicationDays;
import dev.parallax.align.Segment;
import dev.parallax.align.Segments;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores articles against the declared events. No link at all where the article was published before the window, where a list of {@code must} is met by no segment that is
 * free of the concepts of {@code not}, where no segment speaks of the event, or where the evidence is of one kind; otherwise the score of the evidence, and member or
 * abstained by the model's thresholds. Each link is judged beside the other events: a sentence speaks of the event that it fits best, and of those that it fits nearly as
 * well.
 */
public final class EventScorer {
    private final List<EventFinder> finders;
    private final EventModel model;
    private final Telling telling;

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
        this.finders = events.stream()
                .sorted(Comparator.comparing(event -> event.event().eventId()))
                .map(event -> new EventFinder(event, concepts))
                .toList();
        this.model = model;
        this.telling = new Telling(events, frequencies, model);
    }

    /** A link of an article with an event, and its evidence in order. */
    public record Scored(Coverage coverage, List<AlignmentEvidence> evidence) {
        public Scored {
            evidence = List.copyOf(evidence);
        }
    }

    /** The links of an article that are worth keeping, by event. */
    public List<Scored> score(AnnotatedArticle annotated) {
        List<Segment> segments = Segments.of(annotated);
        Optional<PublicationDays> days = PublicationDays.of(annotated.article());
        List<EventReading> readings = new ArrayList<>();
        for (EventFinder finder : finders) {
            DeclaredEvent event = finder.event();
            if (days.isEmpty() || days.get().daysAfter(event.windowFrom(), event.windowTo()) >= 0) {
                EventReading reading = EventReading.of(finder, annotated, segments, telling);
                if (reading.meetsEveryList()) {
                    readings.add(reading);
                }
            }
        }
        Contest contest = Contest.of(readings, segments.size(), model);
        List<Scored> scored = new ArrayList<>();
        for (EventReading reading : readings) {
            EventSentences sentences = EventSentences.of(reading, contest, segments, model);
            link(reading, sentences, annotated, days).ifPresent(scored::add);
        }
        return scored;
    }

    private Optional<Scored> link(
            EventReading reading,
            EventSentences sentences,
            AnnotatedArticle annotated,
            Optional<PublicationDays> days) {
        if (sentences.none()) {
            return Optional.empty();
        }
        List<AlignmentEvidence> evidence = new EventEvidence(reading, sentences, annotated, model, telling).rows(days);
        double score = EvidenceScore.combine(evidence);
        if (score < model.abstain() || !EventEvidence.hasTwoKinds(evidence)) {
            return Optional.empty();
        }
        Coverage coverage = new Coverage(
                reading.event().event().eventId(),
                annotated.article().articleId(),
                score,
                score >= model.member() ? CoverageStatus.MEMBER : CoverageStatus.ABSTAINED,
                EvidenceScore.round(sentences.share()),
                model.method());
        return Optional.of(new Scored(coverage, evidence));
    }
}
