package dev.parallax.spark.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.model.Capture;
import dev.parallax.run.Recipe;
import dev.parallax.run.RecipeReader;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.LocalSpark;
import dev.parallax.spark.input.InputFile;
import dev.parallax.spark.input.InputFiles;
import dev.parallax.spark.input.InputHashes;
import dev.parallax.spark.stage.Progress;
import dev.parallax.spark.stage.SparkRunner;
import dev.parallax.spark.stage.Staged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives overlap: a capture that several records give is one capture, and the other records are duplicates of it. */
class RepeatedCapturesTest {
    private static final String HEADER = "file\turl\tcaptured_at\n";
    private static final String DAY = "\t2025-06-29T00:00:00Z\n";

    @TempDir
    java.nio.file.Path folder;

    private final SparkSession spark = LocalSpark.session();
    private final List<String> inputs = new ArrayList<>();

    @BeforeEach
    void pages() throws IOException {
        folder("a", "1.html\thttps://example.org/1" + DAY + "2.html\thttps://example.org/2" + DAY);
    }

    @Test
    void recordsThatGiveOneCaptureAreDuplicatesOfTheFirst() throws IOException {
        folder("b", "1.html\thttps://example.org/1" + DAY + "2.html\thttps://example.org/other" + DAY);
        String record = record("https://example.org/3", "the third page");
        warc("twice.warc", record + record + record("https://example.org/3", "the third page, edited"));

        List<String> first = outcomes(gather());

        assertEquals(
                List.of(
                        "a/1.html@0 kept",
                        "a/2.html@0 kept",
                        "b/1.html@0 duplicate of a/1.html@0",
                        "b/2.html@0 kept",
                        "twice.warc@0 kept",
                        "twice.warc@" + record.length() + " duplicate of twice.warc@0",
                        "twice.warc@" + 2 * record.length() + " kept"),
                first);
        assertEquals(first, outcomes(gather()), "a run that goes on finds the same");
        Collections.reverse(inputs);
        assertEquals(first, outcomes(gather()), "in whatever order the recipe names the inputs");
    }

    @Test
    void recordsThatDifferInAddressTimeOrPayloadAreNoDuplicates() throws IOException {
        folder("b", "1.html\thttps://example.org/1\t2025-06-29T00:00:01Z\n2.html\thttps://example.org/1" + DAY);

        assertEquals(
                List.of("a/1.html@0 kept", "a/2.html@0 kept", "b/1.html@0 kept", "b/2.html@0 kept"),
                outcomes(gather()));
    }

    private void folder(String name, String rows) throws IOException {
        java.nio.file.Path pages = Files.createDirectories(folder.resolve(name));
        Files.writeString(pages.resolve("1.html"), "<html>the first page");
        Files.writeString(pages.resolve("2.html"), "<html>the second page");
        Files.writeString(pages.resolve("urls.tsv"), HEADER + rows);
        inputs.add("{html: " + name + "}");
    }

    private void warc(String name, String records) throws IOException {
        Files.writeString(folder.resolve(name), records);
        inputs.add("{warc: " + name + "}");
    }

    private static String record(String url, String text) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>" + text;
        return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2025-06-29T00:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private List<GatheredShard> gather() throws IOException {
        Recipe recipe = RecipeReader.parse(
                "recipe.yaml", "corpus: c\noutlets: any\ninputs: [" + String.join(", ", inputs) + "]\n");
        Configuration hadoop = HadoopFiles.configuration();
        Path corpus = new Path(folder.resolve("corpus").toUri());
        List<InputFile> files = InputFiles.find(hadoop, new Path(folder.toUri()), recipe.inputs());
        BuildContext context = new BuildContext(
                spark,
                hadoop,
                new SparkRunner(spark, BuildContext.work(corpus), Progress.SILENT),
                corpus,
                recipe,
                new CatalogFiles(new TreeMap<>()),
                files,
                InputHashes.of(spark, hadoop, new Path(corpus, "inputs.json"), files),
                Aids.NONE);
        return new GatherStep(context).run();
    }

    /** What became of each record, by file and offset. */
    private static List<String> outcomes(List<GatheredShard> shards) throws IOException {
        TreeMap<String, String> places = new TreeMap<>();
        List<Staged> lost = new ArrayList<>();
        for (GatheredShard shard : shards) {
            try (var rows = shard.staged().read(HadoopFiles.configuration(), Capture.class)) {
                rows.forEachRemaining(row -> {
                    if (row.values().isEmpty()) {
                        lost.add(row);
                    } else {
                        Capture capture = (Capture) row.values().get(0);
                        places.put(row.recordId(), capture.warcFile() + "@" + capture.warcOffset());
                    }
                });
            }
            assertEquals(
                    shard.manifest().in(),
                    shard.manifest().kept() + shard.manifest().rejected());
        }
        List<String> outcomes = new ArrayList<>();
        places.values().forEach(place -> outcomes.add(place + " kept"));
        lost.forEach(row -> outcomes.add(row.recordId() + " " + row.reason().id() + " of " + places.get(row.keptId())));
        outcomes.sort(null);
        return outcomes;
    }
}
