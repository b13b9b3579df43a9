package dev.parallax.align.declared;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.PublicationDays;
import dev.parallax.align.Segment;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.EvidenceKind;
import dev.parallax.model.Link;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
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
    private final DeclaredEvent event;
    private final AnnotatedArticle annotated;
    private final EventModel model;
    private final DocumentFrequencies frequencies;
    private final List<Row> rows = new ArrayList<>();

    /** A row before it has its number. */
    private record Row(
            EvidenceKind kind,
            String value,
            double weight,
            @Nullable Part part,
            @Nullable Span span) {}

    EventEvidence(DeclaredEvent event, AnnotatedArticle annotated, EventModel model, DocumentFrequencies frequencies) {
        this.event = event;
        this.annotated = annotated;
        this.model = model;
        this.frequencies = frequencies;
    }

    /** Whether each list of must is met somewhere. */
    static boolean meetsEveryList(DeclaredEvent event, Map<Integer, List<Find>> finds) {
        return listsMet(finds.values()) == event.must().size();
    }

    /** Whether the evidence is of two kinds at least; the day of publication and the share of the sentences are none, since they do not say what was told. */
    static boolean hasTwoKinds(List<AlignmentEvidence> evidence) {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        evidence.forEach(row -> kinds.add(row.kind()));
        kinds.removeAll(EnumSet.of(EvidenceKind.DATE, EvidenceKind.TEXT));
        return kinds.size() >= 2;
    }

    /** Whether title and lead together meet every list of must. */
    boolean leads(Map<Integer, List<Find>> finds) {
        return shareOfLists(finds, model.leadSentences()) == 1;
    }

    List<AlignmentEvidence> rows(
            List<Segment> segments, Map<Integer, List<Find>> finds, BitSet speaking, Optional<PublicationDays> days) {
        List<Find> all = new ArrayList<>();
        finds.values().forEach(all::addAll);
        Set<String> used = new HashSet<>();
        for (int list = 0; list < event.must().size(); list++) {
            must(list, all, used);
        }
        fading(Find.Role.PLACE, model.place(), 0, all, used);
        fading(Find.Role.SHOULD, model.should(), model.fading(), all, used);
        fading(Find.Role.NUMBER, model.number(), model.fading(), all, used);
        fading(Find.Role.TERM, model.term(), model.fading(), all, used);
        links();
        date(days);
        text("title", model.title() * shareOfLists(finds, 0));
        text("lead", model.lead() * shareOfLists(finds, model.leadSentences()));
        int sentences = Math.max(1, segments.size() - 1);
        int spoken = speaking.cardinality() - (speaking.get(0) ? 1 : 0);
        text("sentences " + spoken + "/" + sentences, model.share() * Math.sqrt((double) spoken / sentences));
        return numbered();
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

    private void fading(Find.Role role, double weight, double fading, List<Find> all, Set<String> used) {
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
            left *= fading;
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
            double decayed = model.dateInWindow() * StrictMath.exp(-after / model.decayDays());
            add(new Row(EvidenceKind.DATE, published.first().toString(), decayed, null, null));
        });
    }

    private void text(String value, double weight) {
        add(new Row(EvidenceKind.TEXT, value, weight, null, null));
    }

    private double shareOfLists(Map<Integer, List<Find>> finds, int lastPosition) {
        List<List<Find>> there = new ArrayList<>();
        finds.forEach((position, found) -> {
            if (position <= lastPosition) {
                there.add(found);
            }
        });
        return event.must().isEmpty()
                ? 0
                : (double) listsMet(there) / event.must().size();
    }

    private static int listsMet(Collection<List<Find>> finds) {
        BitSet lists = new BitSet();
        finds.forEach(found -> found.forEach(find -> {
            if (find.mustList() >= 0) {
                lists.set(find.mustList());
            }
        }));
        return lists.cardinality();
    }

    /** 1 for the rarest concept of the corpus, {@code commonest} for one that every article names; numbers and terms are specific by themselves. */
    private double rarity(Find find) {
        FeatureKind kind =
                switch (find.kind()) {
                    case ACTOR -> FeatureKind.ACTOR;
                    case PLACE -> FeatureKind.PLACE;
                    default -> FeatureKind.HAPPENING;
                };
        if (find.role() == Find.Role.NUMBER || find.role() == Find.Role.TERM) {
            return 1;
        }
        double rarity = frequencies.rarity(annotated.article().language(), kind.id() + ":" + find.value());
        return model.commonest() + (1 - model.commonest()) * rarity;
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
