package dev.parallax.cli.explain;

import dev.parallax.align.evaluation.BCubed;
import dev.parallax.align.evaluation.Bootstrap;
import dev.parallax.align.evaluation.EntityCeaf;
import dev.parallax.align.evaluation.GoldFile;
import dev.parallax.align.evaluation.LanguagePairs;
import dev.parallax.align.evaluation.Pairwise;
import dev.parallax.align.evaluation.Rates;
import dev.parallax.align.evaluation.Thinned;
import dev.parallax.catalog.NormalisedUrl;
import dev.parallax.cli.report.ArticleHead;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.TextTable;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Links of a release against a gold of the researcher's own. As links, members alone count. As clusters, each article is in the event with its highest score among those that it is a
 * member of, and the gold counts where it names one event; articles that it does not name count as wrong in a cluster with one of its events.
 */
public final class Evaluation {
    private static final int SAMPLES = 1000;
    private static final long SEED = 1;
    /** How many of the articles that the gold does not name. (per cent) */
    private static final int[] OTHERS = {0, 25, 50, 100};

    private Evaluation() {}

    /** The figures, in lines. */
    public static Lines of(ReleaseTables tables, GoldFile asked) throws IOException {
        Map<String, String> byUrl = new TreeMap<>();
        Map<String, String> languages = new TreeMap<>();
        tables.each("articles", ArticleHead.class, head -> {
            byUrl.put(normalised(head.url()), head.articleId());
            languages.put(head.articleId(), head.language());
        });
        SortedMap<String, SortedSet<String>> events = new TreeMap<>();
        long missing = 0;
        for (Map.Entry<String, SortedSet<String>> entry : asked.events().entrySet()) {
            String id = byUrl.getOrDefault(normalised(entry.getKey()), entry.getKey());
            missing += languages.containsKey(id) ? 0 : 1;
            events.put(id, entry.getValue());
        }
        GoldFile gold = new GoldFile(events);
        SortedMap<String, SortedSet<String>> members = new TreeMap<>();
        SortedMap<String, Coverage> best = new TreeMap<>();
        long[] abstained = new long[2];
        tables.each("coverage", Coverage.class, link -> {
            if (link.status() == CoverageStatus.MEMBER) {
                members.computeIfAbsent(link.articleId(), id -> new TreeSet<>()).add(link.eventId());
                best.merge(link.articleId(), link, (one, other) -> other.score() > one.score() ? other : one);
            } else if (events.containsKey(link.articleId())) {
                abstained[0]++;
                abstained[1] +=
                        events.getOrDefault(link.articleId(), new TreeSet<>()).contains(link.eventId()) ? 1 : 0;
            }
        });
        Map<String, String> clusters = new TreeMap<>();
        best.forEach((article, link) -> clusters.put(article, link.eventId()));
        return lines(gold, members, clusters, languages, abstained, missing);
    }

    /** An address in the form that the tables have; an article's id as it is. */
    private static String normalised(String address) {
        return NormalisedUrl.of(address).orElse(address);
    }

    private static Lines lines(
            GoldFile gold,
            SortedMap<String, SortedSet<String>> members,
            Map<String, String> clusters,
            Map<String, String> languages,
            long[] abstained,
            long missing) {
        Lines lines = new Lines();
        Map<String, String> single = gold.single();
        lines.heading("Links and clusters against the gold");
        TextTable table = TextTable.of("measure", "precision", "recall", "F1");
        row(table, "links (event ids of the gold)", gold.links(members));
        row(table, "B-cubed", BCubed.of(single, clusters));
        row(table, "pairwise", Pairwise.of(single, clusters));
        row(table, "CEAF-e", EntityCeaf.of(single, clusters));
        lines.table(1, table);
        Bootstrap.Interval interval = Bootstrap.bCubedF1(single, clusters, SAMPLES, SEED);
        lines.text(
                1,
                "B-cubed F1: 95 % interval " + Figures.decimal(interval.low(), 3) + " to "
                        + Figures.decimal(interval.high(), 3) + " (" + SAMPLES + " draws of gold events)");
        lines.text(
                1,
                Figures.count(gold.events().size(), "article") + " in the gold, of them not in the release: " + missing
                        + "; with one event: " + single.size());
        lines.text(1, "abstained links of gold articles: " + abstained[0] + ", of them in the gold: " + abstained[1]);
        lines.heading("B-cubed, as articles that the gold does not name are added");
        TextTable growth = TextTable.of("share of them", "precision", "recall", "F1");
        for (int percent : OTHERS) {
            row(
                    growth,
                    percent + " %",
                    BCubed.of(single, Thinned.of(clusters, gold.events().keySet(), percent / 100.0)));
        }
        lines.table(1, growth);
        TextTable pairs = TextTable.of("languages", "precision", "recall", "F1");
        Map<String, String> present = new TreeMap<>(single);
        present.keySet().retainAll(languages.keySet());
        SortedMap<String, Rates> rates = LanguagePairs.of(present, clusters, languages);
        rates.forEach((pair, rate) -> row(pairs, pair, rate));
        if (!rates.isEmpty()) {
            lines.heading("Pairs of articles of two languages");
            lines.table(1, pairs);
            rates.entrySet().stream()
                    .min(Comparator.comparingDouble((Map.Entry<String, Rates> pair) ->
                                    pair.getValue().f1())
                            .thenComparing(Map.Entry::getKey))
                    .ifPresent(pair -> lines.text(
                            1,
                            "worst: " + pair.getKey() + ", F1 "
                                    + Figures.decimal(pair.getValue().f1(), 3)));
        }
        return lines;
    }

    private static void row(TextTable table, String name, Rates rates) {
        table.row(
                name,
                Figures.decimal(rates.precision(), 3),
                Figures.decimal(rates.recall(), 3),
                Figures.decimal(rates.f1(), 3));
    }
}
