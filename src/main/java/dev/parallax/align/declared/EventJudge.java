package dev.parallax.align.declared;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.PublicationDays;
import dev.parallax.align.Segment;
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
import java.util.TreeSet;

/** Asks the rules that {@link EventScorer} links by, and keeps what each saw: why an article is not linked with an event, as well as why it is. */
public final class EventJudge {
    private final Hearing.Rules rules;
    private final EventFinder asked;

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
        this.rules = Hearing.Rules.of(events, concepts, model, frequencies);
        this.asked = rules.finders().stream()
                .filter(finder -> finder.event().event().eventId().equals(eventId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no declared event \"" + eventId + "\""));
    }

    /** The judgement of an article. */
    public Judgement judge(AnnotatedArticle annotated) {
        Hearing hearing = Hearing.of(rules, annotated);
        EventReading own = hearing.read(asked);
        List<EventReading> readings = beside(own, hearing.readings());
        Hearing.Ruling ruling = hearing.ruling(own, hearing.contest(readings));
        return new Judgement(
                annotated.article().articleId(),
                asked.event().event().eventId(),
                ruling.decision(),
                ruling.score(),
                EvidenceScore.round(ruling.evidence().stream()
                        .mapToDouble(AlignmentEvidence::weight)
                        .sum()),
                hearing.daysAfter(asked.event()).orElse(null),
                hearing.days().map(PublicationDays::first).orElse(null),
                lists(own, hearing),
                vetoes(hearing.segments()),
                rivals(own, readings),
                ruling.evidence());
    }

    /** The readings with the one of the event that is asked for in its place, whether the article may be linked with it or not. */
    private static List<EventReading> beside(EventReading own, List<EventReading> readings) {
        List<EventReading> all = new ArrayList<>(readings);
        all.removeIf(reading -> reading.event().equals(own.event()));
        all.add(own);
        all.sort(Comparator.comparing(reading -> reading.event().event().eventId()));
        return all;
    }

    private List<Judgement.MustList> lists(EventReading own, Hearing hearing) {
        BitSet met = lists(own.all());
        BitSet vetoed = new BitSet();
        for (Segment segment : hearing.segments()) {
            if (own.vetoed().get(segment.position())) {
                vetoed.or(lists(asked.in(segment, hearing.annotated(), hearing.circumstances())));
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
