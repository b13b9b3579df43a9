package dev.parallax.cli.draft;

import dev.parallax.catalog.Concepts;
import dev.parallax.cli.report.ArticleHead;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.Event;
import dev.parallax.model.EventOrigin;
import dev.parallax.model.EvidenceKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Declarations of the discovered events of a release, to be edited: the concepts that most of its articles share are proposed for {@code must}, further ones for {@code should}. Concepts
 * that the catalog keeps private are left out.
 */
public final class EventDrafts {
    private static final int DAYS_BEHIND = 10;
    private static final int MUST = 4;
    private static final int SHOULD = 10;
    private static final int TITLES = 6;

    private final ReleaseTables tables;
    private final Concepts concepts;

    /** Drafts from a release. */
    public EventDrafts(ReleaseTables tables, Concepts concepts) {
        this.tables = tables;
        this.concepts = concepts;
    }

    /**
     * The drafts, the event with most articles first; documents of one YAML stream.
     *
     * @param fewest fewest articles of an event
     */
    public List<String> lines(int fewest) throws IOException {
        Map<String, List<String>> members = new TreeMap<>();
        tables.each("coverage", Coverage.class, link -> {
            if (link.status() == CoverageStatus.MEMBER) {
                members.computeIfAbsent(link.eventId(), event -> new ArrayList<>())
                        .add(link.articleId());
            }
        });
        List<Event> events = new ArrayList<>(tables.where(
                "events",
                Event.class,
                event -> event.origin() == EventOrigin.DISCOVERED
                        && members.getOrDefault(event.eventId(), List.of()).size() >= fewest));
        events.sort(Comparator.comparingInt((Event event) ->
                        members.getOrDefault(event.eventId(), List.of()).size())
                .reversed()
                .thenComparing(Event::eventId));
        Map<String, Map<String, Double>> places = new TreeMap<>();
        Map<String, Map<String, Double>> others = new TreeMap<>();
        tables.each("alignment_evidence", AlignmentEvidence.class, row -> {
            if (concepts.entries().containsKey(row.value())
                    && concepts.entries().get(row.value()).privacy() == null) {
                (row.kind() == EvidenceKind.PLACE ? places : others)
                        .computeIfAbsent(row.eventId(), event -> new TreeMap<>())
                        .merge(row.value(), row.weight(), Double::sum);
            }
        });
        Map<String, ArticleHead> heads = new TreeMap<>();
        tables.each("articles", ArticleHead.class, head -> heads.put(head.articleId(), head));
        List<String> lines = new ArrayList<>();
        for (Event event : events) {
            draft(
                    event,
                    heaviest(places.getOrDefault(event.eventId(), Map.of())),
                    heaviest(others.getOrDefault(event.eventId(), Map.of())),
                    lines);
            members.getOrDefault(event.eventId(), List.of()).stream()
                    .map(heads::get)
                    .filter(head -> head != null)
                    .limit(TITLES)
                    .forEach(head -> lines.add("# " + head.language() + " " + head.outletId() + ": "
                            + head.title().replace('\n', ' ')));
        }
        return lines;
    }

    private static void draft(Event event, List<String> places, List<String> others, List<String> lines) {
        lines.add("---");
        lines.add("id: " + slug(event));
        lines.add("label: " + quoted(event.label()));
        LocalDate from = event.startedOn();
        LocalDate to = event.endedOn();
        lines.add("started_on: " + (from == null ? "# unknown" : from));
        if (event.placeConceptId() != null) {
            lines.add("place: " + event.placeConceptId());
        }
        lines.add("description: " + quoted(event.description()));
        if (from != null && to != null) {
            lines.add("window: {from: " + from + ", to: " + to.plusDays(DAYS_BEHIND) + "}");
        }
        lines.add("must:     # of each line one has to be named; shorten them");
        if (!places.isEmpty()) {
            lines.add("  - [" + String.join(", ", places.subList(0, Math.min(MUST, places.size()))) + "]");
        }
        if (!others.isEmpty()) {
            lines.add("  - [" + String.join(", ", others.subList(0, Math.min(MUST, others.size()))) + "]");
        }
        if (others.size() > MUST) {
            lines.add("should: [" + String.join(", ", others.subList(MUST, Math.min(SHOULD, others.size()))) + "]");
        }
        lines.add("not: []     # the neighbour event that it would be mistaken for");
        lines.add("source: https://example.org     # a page that states it");
    }

    private static String slug(Event event) {
        String latin = event.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String slug = latin.replaceAll("^-+|-+$", "");
        return (slug.isEmpty() ? "event" : slug) + "-"
                + event.eventId().substring(0, Math.min(5, event.eventId().length()));
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static List<String> heaviest(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
