package dev.parallax.cli.report;

import dev.parallax.model.Article;
import dev.parallax.model.Filtered;
import dev.parallax.model.Rejection;
import dev.parallax.model.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of every record: accounts of the stages, rejections and what was passed over, each by reason. */
public final class Losses {
    private static final String GATHER = "gather";

    private record Why(String stage, String reason) implements Comparable<Why> {
        @Override
        public int compareTo(Why other) {
            int byStage = stage.compareTo(other.stage);
            return byStage != 0 ? byStage : reason.compareTo(other.reason);
        }
    }

    /** The column of {@code articles} that says which rule found the text. */
    record FoundBy(String extractor) {}

    private final SortedMap<String, Long> unmatched = new TreeMap<>();
    private final SortedMap<Why, Long> rejected = new TreeMap<>();
    private final SortedMap<String, Long> filtered = new TreeMap<>();
    private final TextTable accounts = TextTable.of("stage", "records in", "kept", "rejected");

    private Losses() {}

    /** Counts the rows of {@code runs}, {@code rejections}, {@code filtered} and {@code articles}. */
    public static Losses of(ReleaseTables tables) throws IOException {
        Losses losses = new Losses();
        tables.each(
                "runs",
                Run.class,
                run -> losses.accounts.row(
                        run.stage(),
                        Figures.count(run.rowsIn()),
                        Figures.count(run.rowsKept()),
                        Figures.count(run.rowsRejected())));
        tables.each(
                "rejections",
                Rejection.class,
                row -> losses.rejected.merge(new Why(row.stage(), row.reason()), 1L, Long::sum));
        tables.each("filtered", Filtered.class, row -> losses.filtered.merge(row.reason(), row.records(), Long::sum));
        tables.each("articles", FoundBy.class, article -> {
            int after = article.extractor().indexOf(Article.AFTER);
            if (after >= 0) {
                losses.unmatched.merge(article.extractor().substring(after + Article.AFTER.length()), 1L, Long::sum);
            }
        });
        return losses;
    }

    /** Records passed over, by reason. */
    public SortedMap<String, Long> filtered() {
        return new TreeMap<>(filtered);
    }

    /** What was lost, and what rules of outlets matched nothing: stage, records, reason and the reason in words, rejections first. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rejected.forEach((why, count) ->
                rows.add(List.of(why.stage(), Figures.count(count), why.reason(), Words.rejected(why.reason()))));
        filtered.forEach((reason, count) ->
                rows.add(List.of(GATHER, Figures.count(count), reason, "passed over: " + Words.filtered(reason))));
        unmatched.forEach((rule, count) -> rows.add(List.of(
                "extract",
                Figures.count(count),
                "rule_matched_nothing",
                "kept, but the outlet's rule " + rule + " matched nothing: read by the generic extractor")));
        return rows;
    }

    void print(Lines lines) {
        if (!accounts.isEmpty()) {
            lines.table(1, accounts);
            lines.text(0, "");
        }
        TextTable reasons = TextTable.of("stage", "records", "reason", "in words");
        rows().forEach(reasons::row);
        if (reasons.isEmpty()) {
            lines.text(1, "Nothing: every record was kept.");
        } else {
            lines.table(1, reasons);
        }
    }
}
