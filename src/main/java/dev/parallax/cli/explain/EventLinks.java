package dev.parallax.cli.explain;

import dev.parallax.align.declared.EvidenceScore;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.Passages;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.Words;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.Event;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints the events that an article is linked with, and the sum of evidence that each score comes from. */
final class EventLinks {
    private static final int WEIGHT = 9;
    private static final int KIND = 12;

    private final ReleaseTables tables;
    private final ConceptLabels labels;
    private final Passages passages;

    EventLinks(ReleaseTables tables, ConceptLabels labels, Passages passages) {
        this.tables = tables;
        this.labels = labels;
        this.passages = passages;
    }

    void print(String articleId, Lines lines) throws IOException {
        List<Coverage> links =
                tables.where("coverage", Coverage.class, row -> row.articleId().equals(articleId));
        List<AlignmentEvidence> evidence =
                tables.where("alignment_evidence", AlignmentEvidence.class, row -> row.articleId()
                        .equals(articleId));
        Map<String, String> names = new TreeMap<>();
        tables.each("events", Event.class, event -> names.put(event.eventId(), event.label()));
        lines.heading("Events that it is linked with");
        if (links.isEmpty()) {
            lines.text(1, "none");
        }
        for (Coverage link : links) {
            link(link, names.getOrDefault(link.eventId(), ""), lines);
            evidence(
                    link,
                    evidence.stream()
                            .filter(row -> row.eventId().equals(link.eventId()))
                            .toList(),
                    lines);
        }
    }

    private static void link(Coverage link, String label, Lines lines) {
        lines.item(1, link.eventId() + ": " + label);
        lines.item(
                2,
                Words.id(link.status())
                        + (link.status() == CoverageStatus.MEMBER
                                ? ""
                                : " (in the band of doubt, left out of every count)")
                        + ", score " + Figures.decimal(link.score(), 4) + "; "
                        + Figures.decimal(100 * link.sentenceShare(), 0)
                        + " % of its sentences speak of it; method " + link.method());
    }

    private void evidence(Coverage link, List<AlignmentEvidence> rows, Lines lines) {
        double sum = 0;
        for (AlignmentEvidence row : rows) {
            sum += row.weight();
            String weight = Figures.decimal(row.weight(), 4);
            String kind = Words.id(row.kind());
            String padded = " ".repeat(Math.max(0, WEIGHT - 2 - weight.length())) + weight;
            lines.labelled(2, WEIGHT + KIND, padded + "  " + kind, EvidenceWords.of(row, labels));
            Part part = row.part();
            Integer begin = row.beginChar();
            Integer end = row.endChar();
            if (part != null && begin != null && end != null) {
                lines.labelled(2, WEIGHT + KIND, "", passages.context(part, new Span(begin, end)));
            }
        }
        String total = Figures.decimal(sum, 4);
        lines.labelled(
                2,
                WEIGHT + KIND,
                " ".repeat(Math.max(0, WEIGHT - 2 - total.length())) + total + "  together",
                formula(link, rows, total));
    }

    /** Both scorers add weights in log-odds; other methods are not taken apart here. */
    private static String formula(Coverage link, List<AlignmentEvidence> rows, String total) {
        if (!link.method().startsWith("declared/") && !link.method().startsWith("discovered/")) {
            return "by the method " + link.method();
        }
        double score = EvidenceScore.combine(rows);
        String words = "1 / (1 + exp(" + Figures.shortest(EvidenceScore.EVEN) + " - " + total + ")) = "
                + Figures.decimal(score, 4);
        boolean agrees = Figures.decimal(score, 4).equals(Figures.decimal(link.score(), 4));
        return agrees ? words : words + ", which is not the score above: evidence rows are missing";
    }
}
