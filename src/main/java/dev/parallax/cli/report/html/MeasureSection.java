package dev.parallax.cli.report.html;

import dev.parallax.catalog.Invariance;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.MeasureWords;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.Words;
import dev.parallax.frame.InvarianceRows;
import dev.parallax.model.Measure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The measures with their standing, and between which languages they read alike.
 *
 * @param tables the release
 * @param words what measures ask
 */
record MeasureSection(ReleaseTables tables, MeasureWords words) {
    void write(Html html) throws IOException {
        SortedMap<String, List<Measure>> byId = new TreeMap<>();
        SortedMap<String, SortedMap<String, Measure>> alike = new TreeMap<>();
        tables.each("measures", Measure.class, row -> {
            if (InvarianceRows.is(row.featureId())) {
                String pair = row.featureId().substring(InvarianceRows.PREFIX.length());
                int end = pair.lastIndexOf('_');
                alike.computeIfAbsent(pair.substring(0, end), feature -> new TreeMap<>())
                        .put(pair.substring(end + 1) + "-" + row.language(), row);
            } else {
                byId.computeIfAbsent(row.featureId(), id -> new ArrayList<>()).add(row);
            }
        });
        html.text(
                "p",
                "A measure is validated in a language once two readers of it have coded unseen articles and the measure meets them; else it is experimental, however plausible.");
        HtmlTable.write(
                html,
                List.of("measure", "what it is", "languages and standing"),
                byId.entrySet().stream()
                        .map(entry -> List.of(
                                words.asked(entry.getKey()) + " (" + entry.getKey() + ")",
                                entry.getValue().get(0).definition(),
                                String.join(
                                        ", ",
                                        entry.getValue().stream()
                                                .map(row -> row.language() + " " + Words.id(row.standing())
                                                        + (row.score() == null
                                                                ? ""
                                                                : " " + Figures.decimal(row.score(), 2)))
                                                .toList())))
                        .toList());
        if (!alike.isEmpty()) {
            between(html, alike);
        }
    }

    /** Which measures read one text in two languages alike. */
    private static void between(Html html, SortedMap<String, SortedMap<String, Measure>> alike) {
        html.text("h3", "Between languages");
        html.text(
                "p",
                "What a measure gives for one text in two languages, as a ratio on translations. Where its 95 % interval lies within "
                        + Invariance.LOWEST + " and " + Invariance.HIGHEST
                        + " the two read alike. That alone makes them not comparable yet: coders have to have scored the measure in both.");
        List<List<String>> rows = new ArrayList<>();
        alike.forEach((feature, pairs) -> {
            List<String> same = pairs.entrySet().stream()
                    .filter(entry -> InvarianceRows.ratio(entry.getValue()).same())
                    .map(Map.Entry::getKey)
                    .toList();
            rows.add(List.of(
                    feature, same.isEmpty() ? "none" : String.join(", ", same), same.size() + " of " + pairs.size()));
        });
        HtmlTable.write(html, List.of("measure", "languages read alike", "pairs"), rows);
    }
}
