package dev.parallax.cli.explain;

import dev.parallax.align.PublicationDays;
import dev.parallax.align.discovery.PairModel;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.TextTable;
import dev.parallax.cli.report.Words;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Event;
import dev.parallax.model.EvidenceKind;
import dev.parallax.model.Mention;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What holds a discovered event together, and what of that an article has. */
record ClusterQuestion(ReleaseTables tables, ConceptLabels labels, Event event) {
    private static final int LISTED = 15;

    /** Kinds whose values are concepts, which the release's mentions can be asked for. */
    private static final Set<EvidenceKind> CONCEPTS = Set.of(EvidenceKind.ACTOR, EvidenceKind.PLACE, EvidenceKind.TERM);

    /** A piece of evidence that members share. */
    record Shared(EvidenceKind kind, String value, int members, double weight) {}

    /** What its members share, by the sum of weights. */
    static List<Shared> shared(ReleaseTables tables, String eventId) throws IOException {
        Map<String, Shared> all = new TreeMap<>();
        for (AlignmentEvidence row : tables.where("alignment_evidence", AlignmentEvidence.class, row -> row.eventId()
                .equals(eventId))) {
            if (!row.value().matches("\\d+ more")) {
                String value = EvidenceWords.shared(row);
                all.merge(
                        row.kind() + " " + value,
                        new Shared(row.kind(), value, 1, row.weight()),
                        (one, other) -> new Shared(
                                one.kind(),
                                one.value(),
                                one.members() + other.members(),
                                one.weight() + other.weight()));
            }
        }
        List<Shared> sorted = new ArrayList<>(all.values());
        sorted.sort(Comparator.comparingDouble(Shared::weight)
                .reversed()
                .thenComparing(Shared::kind)
                .thenComparing(Shared::value));
        return sorted;
    }

    /** The table of what holds it together. */
    void print(Lines lines) throws IOException {
        lines.heading("What holds it together: evidence that its articles share");
        TextTable table = TextTable.of("weight", "articles", "kind", "evidence");
        first(shared(tables, event.eventId()))
                .forEach(row -> table.row(
                        Figures.decimal(row.weight(), 2),
                        Figures.count(row.members()),
                        Words.id(row.kind()),
                        labels.item(row.value())));
        if (table.isEmpty()) {
            lines.text(1, "no evidence in this release");
        } else {
            lines.table(1, table);
        }
    }

    private static List<Shared> first(List<Shared> all) {
        return all.subList(0, Math.min(LISTED, all.size()));
    }

    /** What an article has of it, and how far in time it lies. */
    void print(AnnotatedArticle article, boolean linked, Lines lines) throws IOException {
        Set<String> named = new HashSet<>();
        for (Mention mention : article.annotations().mentions()) {
            String concept = mention.conceptId();
            if (concept != null) {
                named.add(concept);
            }
        }
        List<Shared> concepts = shared(tables, event.eventId()).stream()
                .filter(row -> CONCEPTS.contains(row.kind()) && labels.known(row.value()))
                .toList();
        lines.heading("What its articles share, and this one " + (linked ? "has too" : "has or has not"));
        TextTable table = TextTable.of("here", "weight", "articles", "kind", "evidence");
        first(concepts)
                .forEach(row -> table.row(
                        named.contains(row.value()) ? "yes" : "no",
                        Figures.decimal(row.weight(), 2),
                        Figures.count(row.members()),
                        Words.id(row.kind()),
                        labels.item(row.value())));
        if (!table.isEmpty()) {
            lines.table(1, table);
        }
        days(article, lines);
        double all = concepts.stream().mapToDouble(Shared::weight).sum();
        double held = concepts.stream()
                .filter(row -> named.contains(row.value()))
                .mapToDouble(Shared::weight)
                .sum();
        long kinds = concepts.stream()
                .filter(row -> named.contains(row.value()))
                .map(Shared::kind)
                .distinct()
                .count();
        lines.heading("What decided");
        if (linked) {
            lines.text(1, "It is linked; `parallax explain " + article.article().articleId() + "` shows the sum.");
            return;
        }
        lines.text(
                1,
                "It shares " + Figures.decimal(all == 0 ? 0 : 100 * held / all, 0)
                        + " % of the weight of the concepts that the event's articles share, of "
                        + Figures.count(kinds, "kind") + " of evidence.");
        lines.text(
                1,
                kinds < 2
                        ? "Two articles are compared only where they share two kinds of evidence: one more (an actor, a place, a happening, a number) would let it be compared."
                        : "An article joins a cluster where its mean likeness to the articles in it reaches the threshold ("
                                + Figures.shortest(PairModel.bundled().merge())
                                + "), or, between languages, where each is the other's best by a margin of "
                                + Figures.shortest(PairModel.bundled().margin())
                                + ": more of the rows marked no, or a day of publication nearer to theirs, would raise it.");
    }

    private void days(AnnotatedArticle article, Lines lines) {
        LocalDate from = event.startedOn();
        LocalDate to = event.endedOn();
        Optional<PublicationDays> days = PublicationDays.of(article.article());
        if (from == null || to == null || days.isEmpty()) {
            lines.text(1, "The days of publication are not known on both sides.");
            return;
        }
        long apart = Math.abs(days.get().daysAfter(from, to));
        double sigma = PairModel.bundled().sigmaDays();
        lines.text(
                1,
                "Published " + days.get().first() + ", " + JudgementLines.days(apart) + " from the event's days ("
                        + from + " to " + to + "): likeness is multiplied by exp(-" + apart + "^2 / (2 * "
                        + Figures.shortest(sigma) + "^2)) = "
                        + Figures.decimal(StrictMath.exp(-apart * apart / (2 * sigma * sigma)), 4)
                        + " or more, where discovery goes by the days.");
    }
}
