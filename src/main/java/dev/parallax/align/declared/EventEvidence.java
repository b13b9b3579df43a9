package dev.parallax.align.declared;

import dev.parallax.align.PublicationDays;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.EvidenceKind;
import dev.parallax.model.Genre;
import dev.parallax.model.Link;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns what was found of an event into rows of evidence with their weights. */
final class EventEvidence {
    /** Genres that speak of many events, each in a passage; a news article says in its lead what it tells. */
    private static final Set<Genre> MANY_EVENTS = EnumSet.of(Genre.OPINION, Genre.ANALYSIS, Genre.INTERVIEW);

    private final DeclaredEvent event;
    private final EventReading reading;
    private final EventSentences sentences;
    private final AnnotatedArticle annotated;
    private final EventModel model;
    private final Telling telling;
    private final List<Row> rows = new ArrayList<>();

    /** A row before it has its number. */
    private record Row(
            EvidenceKind kind,
            String value,
            double weight,
            @Nullable Part part,
            @Nullable Span span) {}

    EventEvidence(
            EventReading reading,
            EventSentences sentences,
            AnnotatedArticle annotated,
            EventModel model,
            Telling telling) {
        this.event = reading.event();
        this.reading = reading;
        this.sentences = sentences;
        this.annotated = annotated;
        this.model = model;
        this.telling = telling;
    }

    /** Whether the evidence is of two kinds at least; the day of publication and the share of the sentences are none, since they do not say what was told. */
    static boolean hasTwoKinds(List<AlignmentEvidence> evidence) {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        for (AlignmentEvidence row : evidence) {
            if (row.kind() != EvidenceKind.TEXT && (row.kind() != EvidenceKind.DATE || row.beginChar() != null)) {
                kinds.add(row.kind());
            }
        }
        return kinds.size() >= 2;
    }

    /** The rows, by kind and value. */
    List<AlignmentEvidence> rows(Optional<PublicationDays> days) {
        List<Find> all = reading.all().stream()
                .filter(find ->
                        sentences.speaks(find.position()) || reading.meant().get(find.position()))
                .toList();
        List<Find> near = reading.all().stream()
                .filter(find -> sentences.near(find.position()))
                .toList();
        Set<String> used = new HashSet<>();
        for (int list = 0; list < event.must().size(); list++) {
            must(list, near, used);
        }
        fading(Find.Role.PLACE, model.place(), all, used);
        fading(Find.Role.SHOULD, model.should(), all, used);
        fading(Find.Role.NUMBER, model.number(), all, used);
        fading(Find.Role.DAY, model.number(), all, used);
        fading(Find.Role.TERM, model.term(), all, used);
        links();
        date(days);
        if (sentences.reported()) {
            if (sentences.title()) {
                text("title", model.title());
            }
            text("lead", model.lead() * current(days));
        }
        if (MANY_EVENTS.contains(annotated.article().genre())) {
            text("passage", model.passage() * square(Math.min(1, sentences.whole() / model.passageStrength())));
        }
        text(
                "sentences " + sentences.count() + "/" + sentences.sentences(),
                model.share() * square(Math.min(1, sentences.shareWithTitle() / model.enough())));
        return numbered();
    }

    /** News after the window tells of something newer and recalls the event in its lead, unless its title names the event. */
    private double current(Optional<PublicationDays> days) {
        long after = days.map(published -> published.daysAfter(event.windowFrom(), event.windowTo()))
                .orElse(0L);
        return MANY_EVENTS.contains(annotated.article().genre()) || sentences.title()
                ? 1
                : StrictMath.exp(-Math.max(0, after) / model.newsDays());
    }

    private static double square(double value) {
        return value * value;
    }

    private void must(int list, List<Find> all, Set<String> used) {
        all.stream()
                .filter(find -> find.mustList() == list)
                .max(Comparator.comparingDouble((Find find) -> rarity(find)).thenComparing(Find.READING.reversed()))
                .ifPresent(best -> {
                    if (used.add(best.item())) {
                        add(best, model.must() * rarity(best));
                    }
                });
    }

    private void fading(Find.Role role, double weight, List<Find> all, Set<String> used) {
        Map<String, Find> first = new TreeMap<>();
        for (Find find : all) {
            if (find.role() == role && !used.contains(find.item())) {
                first.putIfAbsent(find.item(), find);
            }
        }
        List<Find> ordered = new ArrayList<>(first.values());
        ordered.sort(Comparator.comparingDouble((Find find) -> rarity(find))
                .reversed()
                .thenComparing(Find::item));
        double left = weight;
        for (Find find : ordered) {
            used.add(find.item());
            add(find, left * rarity(find));
            left *= model.fading();
        }
    }

    private void links() {
        String source = event.event().causeSource();
        for (Link link : annotated.links()) {
            if (link.url().equals(source)) {
                Integer begin = link.beginChar();
                Integer end = link.endChar();
                boolean placed = begin != null && end != null;
                add(new Row(
                        EvidenceKind.LINK,
                        link.url(),
                        model.link(),
                        placed ? Part.TEXT : null,
                        begin != null && end != null ? new Span(begin, end) : null));
                return;
            }
        }
    }

    private void date(Optional<PublicationDays> days) {
        days.ifPresent(published -> {
            long after = published.daysAfter(event.windowFrom(), event.windowTo());
            double decayed = model.dateInWindow() * StrictMath.exp(-Math.abs(after) / model.decayDays());
            add(new Row(EvidenceKind.DATE, published.first().toString(), decayed, null, null));
        });
    }

    private void text(String value, double weight) {
        add(new Row(EvidenceKind.TEXT, value, weight, null, null));
    }

    private double rarity(Find find) {
        return telling.of(find, annotated.article().language());
    }

    private void add(Find find, double weight) {
        add(new Row(find.kind(), find.value(), weight, find.part(), find.span()));
    }

    private void add(Row row) {
        double weight = EvidenceScore.round(row.weight());
        if (weight > 0) {
            rows.add(new Row(row.kind(), row.value(), weight, row.part(), row.span()));
        }
    }

    private List<AlignmentEvidence> numbered() {
        rows.sort(Comparator.comparing(Row::kind).thenComparing(Row::value));
        List<AlignmentEvidence> numbered = new ArrayList<>();
        for (Row row : rows) {
            Span span = row.span();
            numbered.add(new AlignmentEvidence(
                    event.event().eventId(),
                    annotated.article().articleId(),
                    numbered.size(),
                    row.kind(),
                    row.value(),
                    row.weight(),
                    row.part(),
                    span == null ? null : span.begin(),
                    span == null ? null : span.end()));
        }
        return numbered;
    }
}
