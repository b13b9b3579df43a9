package dev.parallax.align.declared;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.PublicationDays;
import dev.parallax.align.Segment;
import dev.parallax.align.Segments;
import dev.parallax.align.declared.Judgement.Decision;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.AnnotatedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An article before the rules by which it is linked with declared events, asked in one order whether a link is made of the answer or an explanation: not before the event's window, every
 * list of {@code must} met, a sentence that speaks of it with every list met in or beside such sentences, score enough, two kinds of evidence.
 *
 * @param rules events and weights
 * @param annotated the article
 * @param segments its segments
 * @param circumstances what they say for all events alike
 * @param days days of its publication, where known
 */
record Hearing(
        Rules rules,
        AnnotatedArticle annotated,
        List<Segment> segments,
        Circumstances circumstances,
        Optional<PublicationDays> days) {
    /**
     * What all articles are heard with.
     *
     * @param finders of each event, by event id
     * @param model weights
     * @param telling how much a find tells
     */
    record Rules(List<EventFinder> finders, EventModel model, Telling telling) {
        static Rules of(
                List<DeclaredEvent> events,
                Map<String, ConceptEntry> concepts,
                EventModel model,
                DocumentFrequencies frequencies) {
            return new Rules(
                    events.stream()
                            .sorted(Comparator.comparing(event -> event.event().eventId()))
                            .map(event -> new EventFinder(event, concepts))
                            .toList(),
                    model,
                    new Telling(events, frequencies, model));
        }
    }

    /**
     * What is decided of an article and an event.
     *
     * @param decision the first rule that decided
     * @param score what the evidence adds up to, whatever was decided
     * @param evidence what was found, in order
     * @param share share of the sentences that speak of the event
     */
    record Ruling(Decision decision, double score, List<AlignmentEvidence> evidence, double share) {}

    static Hearing of(Rules rules, AnnotatedArticle annotated) {
        List<Segment> segments = Segments.of(annotated);
        return new Hearing(
                rules,
                annotated,
                segments,
                Circumstances.of(annotated, segments),
                PublicationDays.of(annotated.article()));
    }

    /** The article read for an event. */
    EventReading read(EventFinder finder) {
        return EventReading.of(finder, annotated, segments, circumstances, rules.telling());
    }

    /** Readings for the events that the article may be linked with, by their window and lists. */
    List<EventReading> readings() {
        List<EventReading> readings = new ArrayList<>();
        for (EventFinder finder : rules.finders()) {
            if (!before(finder.event())) {
                EventReading reading = read(finder);
                if (reading.meetsEveryList()) {
                    readings.add(reading);
                }
            }
        }
        return readings;
    }

    /** Days from the window of an event to the day of publication: negative before it, 0 in it; empty where the day is not known. */
    Optional<Long> daysAfter(DeclaredEvent event) {
        return days.map(published -> published.daysAfter(event.windowFrom(), event.windowTo()));
    }

    private boolean before(DeclaredEvent event) {
        return daysAfter(event).orElse(0L) < 0;
    }

    /** Which of the events each segment tells. */
    Contest contest(List<EventReading> readings) {
        return Contest.of(readings, segments, rules.model());
    }

    /**
     * Decides.
     *
     * @param own the reading for the event
     * @param contest of the events that its sentences may tell rather, its own among them
     */
    Ruling ruling(EventReading own, Contest contest) {
        EventSentences sentences = EventSentences.of(own, contest, segments, rules.model());
        List<AlignmentEvidence> evidence =
                new EventEvidence(own, sentences, annotated, rules.model(), rules.telling()).rows(days);
        double score = EvidenceScore.combine(evidence);
        return new Ruling(decision(own, sentences, evidence, score), score, evidence, sentences.share());
    }

    private Decision decision(
            EventReading own, EventSentences sentences, List<AlignmentEvidence> evidence, double score) {
        if (before(own.event())) {
            return Decision.BEFORE_WINDOW;
        }
        if (!own.meetsEveryList()) {
            return Decision.LIST_NOT_MET;
        }
        if (sentences.none() || !own.meetsEveryList(sentences::near)) {
            return Decision.NO_SENTENCE;
        }
        if (score < rules.model().abstain()) {
            return Decision.LOW_SCORE;
        }
        if (!EventEvidence.hasTwoKinds(evidence)) {
            return Decision.ONE_KIND;
        }
        return score >= rules.model().member() ? Decision.MEMBER : Decision.ABSTAINED;
    }
}
