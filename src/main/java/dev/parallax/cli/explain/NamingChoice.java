package dev.parallax.cli.explain;

import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Coverages.Told;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.TextTable;
import dev.parallax.model.FrameScore;
import dev.parallax.model.MeasureStatus;
import dev.parallax.model.Voice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Prints which of several rival names each group gives a thing in its own voice: in how many articles, and how often. */
record NamingChoice(ReleaseTables tables, ConceptLabels labels) {
    private static final String NAMING = "naming";

    private static final class Uses {
        private long articles;
        private long mentions;
    }

    void print(String eventId, Iterable<Told> members, Lines lines) throws IOException {
        Map<String, String> groups = new TreeMap<>();
        members.forEach(
                told -> groups.put(told.article().articleId(), told.article().group()));
        SortedSet<String> columns = new TreeSet<>(groups.values());
        SortedMap<String, SortedMap<String, Uses>> items = new TreeMap<>();
        tables.each("frame_scores", FrameScore.class, score -> {
            String group = groups.get(score.articleId());
            if (group != null && counts(score, eventId)) {
                Uses uses = items.computeIfAbsent(score.item(), item -> new TreeMap<>())
                        .computeIfAbsent(group, key -> new Uses());
                uses.articles++;
                uses.mentions += score.evidenceCount();
            }
        });
        lines.heading("Which name it is given, in the outlets' own voice: articles (mentions)");
        if (items.isEmpty()) {
            lines.text(1, "No thing with rival names is named.");
            return;
        }
        List<String> headings = new ArrayList<>(List.of("name"));
        headings.addAll(columns);
        TextTable table = TextTable.of(headings);
        items.forEach((item, uses) -> {
            List<String> row = new ArrayList<>(List.of(labels.item(item)));
            columns.forEach(group -> row.add(cell(uses.getOrDefault(group, new Uses()))));
            table.row(row);
        });
        lines.table(1, table);
    }

    private static boolean counts(FrameScore score, String eventId) {
        return score.featureId().equals(NAMING)
                && score.eventId().equals(eventId)
                && score.voice() == Voice.OUTLET
                && score.status() == MeasureStatus.MEASURED
                && score.evidenceCount() > 0;
    }

    private static String cell(Uses uses) {
        return uses.articles == 0 ? "." : Figures.count(uses.articles) + " (" + Figures.count(uses.mentions) + ")";
    }
}
