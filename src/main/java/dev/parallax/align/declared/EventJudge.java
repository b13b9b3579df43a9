package dev.parallax.align.declared;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.PublicationDays;
import dev.parallax.align.Segment;
import dev.parallax.align.Segments;
import dev.parallax.align.declared.Judgement.Decision;
import dev.parallax.align.declared.Judgement.Met;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Mention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Asks the rules of {@link EventScorer} one by one, and keeps what each saw: why an article is not linked with an event, as well as why it is. */
public final class EventJudge {
    private final List<EventFinder> finders;
    private final EventFinder asked;
    private final EventModel model;
    private final Telling telling;

    /**
     * A judge of one event beside all others.
     *
     * @param eventId the event
     * @param events all events that articles are aligned with, the event among them
     * @throws IllegalArgumentException where it is not among them
     */
    public EventJudge(
            String eventId,
            List<DeclaredEvent> events,
            Map<String, ConceptEntry> concepts,
            EventModel model,
            DocumentFrequencies frequencies) {
        this.finders = events.stream()
                .sorted(Comparator.comparing(event -> event.event().eventId()))
                .map(event -> new EventFinder(event, concepts))
                .toList();
        this.asked = finders.stream()
                .filter(finder -> finder.event().event().eventId().equals(eventId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no declared event \"" + eventId + "\""));
        this.model = model;
        this.telling = new Telling(events, frequencies, model);
    }

    /** The judgement of an article. */
    public Judgement judge(AnnotatedArticle annotated) {
        List<Segment> segments = Segments.of(annotated);
        Optional<PublicationDays> days = PublicationDays.of(annotated.article());
        DeclaredEvent event = asked.event();
        EventReading own = EventReading.of(asked, annotated, segments, telling);
        List<EventReading> readings = readings(own, annotated, segments, days);
        EventSentences sentences =
                EventSentences.of(own, Contest.of(readings, segments.size(), model), segments, model);
        List<AlignmentEvidence> evidence = new EventEvidence(own, sentences, annotated, model, telling).rows(days);
        double score = EvidenceScore.combine(evidence);
        Long after = days.map(published -> published.daysAfter(event.windowFrom(), event.windowTo()))
                .orElse(null);
        return new Judgement(
                annotated.article().articleId(),
                event.event().eventId(),
                decision(own, sentences, evidence, score, after != null && after < 0),
                score,
                EvidenceScore.round(
                        evidence.stream().mapToDouble(AlignmentEvidence::weight).sum()),
                after,
                days.map(PublicationDays::first).orElse(null),
                lists(own, annotated, segments),
                vetoes(segments),
                rivals(own, readings),
                evidence);
    }

    /** Readings of all events that the article may be linked with, and of the one that is asked for. */
    private List<EventReading> readings(
            EventReading own, AnnotatedArticle annotated, List<Segment> segments, Optional<PublicationDays> days) {
        List<EventReading> readings = new ArrayList<>();
        for (EventFinder finder : finders) {
            DeclaredEvent event = finder.event();
            if (finder == asked) {
                readings.add(own);
            } else if (days.isEmpty() || days.get().daysAfter(event.windowFrom(), event.windowTo()) >= 0) {
                EventReading reading = EventReading.of(finder, annotated, segments, telling);
                if (reading.meetsEveryList()) {
                    readings.add(reading);
                }
            }
        }
        return readings;
    }

    private Decision decision(
            EventReading own,
            EventSentences sentences,
            List<AlignmentEvidence> evidence,
            double score,
            boolean before) {
        if (before) {
            return Decision.BEFORE_WINDOW;
        }
        if (!own.meetsEveryList()) {
            return Decision.LIST_NOT_MET;
        }
        if (sentences.none()) {
            return Decision.NO_SENTENCE;
        }
        if (score < model.abstain()) {
            return Decision.LOW_SCORE;
        }
        if (!EventEvidence.hasTwoKinds(evidence)) {
            return Decision.ONE_KIND;
        }
        return score >= model.member() ? Decision.MEMBER : Decision.ABSTAINED;
    }

    private List<Judgement.MustList> lists(EventReading own, AnnotatedArticle annotated, List<Segment> segments) {
        BitSet met = lists(own.all());
        BitSet vetoed = new BitSet();
        for (Segment segment : segments) {
            if (own.vetoed().get(segment.position())) {
                vetoed.or(lists(asked.in(segment, annotated)));
            }
        }
        List<Judgement.MustList> lists = new ArrayList<>();
        for (List<String> concepts : asked.event().must()) {
            int number = lists.size();
            lists.add(new Judgement.MustList(
                    concepts, met.get(number) ? Met.MET : vetoed.get(number) ? Met.VETOED : Met.NOT_MET));
        }
        return lists;
    }

    private static BitSet lists(List<Find> finds) {
        BitSet lists = new BitSet();
        finds.stream().filter(find -> find.mustList() >= 0).forEach(find -> lists.set(find.mustList()));
        return lists;
    }

    private List<String> vetoes(List<Segment> segments) {
        TreeSet<String> vetoes = new TreeSet<>();
        for (Segment segment : segments) {
            for (Mention mention : segment.mentions()) {
                String concept = mention.conceptId();
                if (concept != null && asked.event().not().contains(concept)) {
                    vetoes.add(concept);
                }
            }
        }
        return List.copyOf(vetoes);
    }

    private static List<String> rivals(EventReading own, List<EventReading> readings) {
        double strength = strength(own);
        return readings.stream()
                .filter(reading -> reading != own && strength(reading) > strength)
                .sorted(Comparator.comparingDouble(EventJudge::strength)
                        .reversed()
                        .thenComparing(reading -> reading.event().event().eventId()))
                .map(reading -> reading.event().event().eventId())
                .toList();
    }

    private static double strength(EventReading reading) {
        return reading.strengths().values().stream()
                .sorted()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
