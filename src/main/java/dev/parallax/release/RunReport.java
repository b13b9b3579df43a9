package dev.parallax.release;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * run-report.json: the counts of a release as the program knows them. check_release.py counts the same things again in the Parquet files and compares. It
 * holds no clock time, so that two builds of one corpus agree in it.
 *
 * @param title what the release is called
 * @param textFull whether the release carries texts
 * @param surfaceLength longest surface of a span, in code points; NULL where texts are carried and nothing is cut
 * @param pseudonyms whether private persons are under pseudonyms
 * @param rows rows by table
 * @param stages accounts of the stages, in the order of the flow
 * @param articles articles by group and language, each with all its articles: {@code event_id} is {@code -}
 * @param coverage articles by event, group and language
 */
public record RunReport(
        ReleaseTitle title,
        boolean textFull,
        @Nullable Integer surfaceLength,
        boolean pseudonyms,
        SortedMap<String, Long> rows,
        List<StageCount> stages,
        List<CoverageCount> articles,
        List<CoverageCount> coverage) {
    /** Name of the file. */
    public static final String FILE = "run-report.json";

    public RunReport {
        stages = List.copyOf(stages);
        articles = articles.stream().sorted().toList();
        coverage = coverage.stream().sorted().toList();
    }

    /** The report as JSON. */
    public String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("corpus", title.corpus());
        root.put("version", title.version());
        root.put("text", textFull ? "full" : "none");
        root.put("surface_length", surfaceLength);
        root.put("pseudonyms", pseudonyms);
        counts(root.putObject("tables"), rows);
        ArrayNode accounts = root.putArray("stages");
        for (StageCount stage : stages) {
            ObjectNode account = accounts.addObject();
            account.put("stage", stage.stage());
            account.put("in", stage.in());
            account.put("kept", stage.kept());
            account.put("rejected", StageCount.sum(stage.rejected()));
            account.put("filtered", StageCount.sum(stage.filtered()));
            counts(account.putObject("rejected_by_reason"), stage.rejected());
            counts(account.putObject("filtered_by_reason"), stage.filtered());
        }
        groups(root.putArray("articles"), articles, false);
        groups(root.putArray("coverage"), coverage, true);
        return JsonText.of(root);
    }

    private static void counts(ObjectNode object, SortedMap<String, Long> counts) {
        counts.forEach((name, count) -> object.put(name, count));
    }

    private static void groups(ArrayNode array, List<CoverageCount> counts, boolean events) {
        for (CoverageCount count : counts) {
            ObjectNode row = array.addObject();
            if (events) {
                row.put("event_id", count.eventId());
            }
            row.put("bloc", count.bloc());
            row.put("language", count.language());
            row.put("articles", count.articles());
            row.put("outlets", count.outlets());
            row.put("owners", count.owners());
        }
    }
}
