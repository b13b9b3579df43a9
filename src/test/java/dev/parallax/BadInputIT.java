package dev.parallax;

import static dev.parallax.BadArchives.damaged;
import static dev.parallax.BadArchives.gzippedZeros;
import static dev.parallax.BadArchives.half;
import static dev.parallax.BadArchives.join;
import static dev.parallax.BadArchives.member;
import static dev.parallax.BadArchives.nested;
import static dev.parallax.BadArchives.noise;
import static dev.parallax.BadArchives.page;
import static dev.parallax.BadArchives.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.model.Capture;
import dev.parallax.model.Filtered;
import dev.parallax.model.Rejection;
import dev.parallax.spark.HadoopFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is in the archives, every record ends in one counted outcome; whatever is in a recipe, the answer is a sentence. */
@Timeout(600)
class BadInputIT {
    private static final int DEPTH = 100_000;
    private static final int HUGE = 200 << 20;

    @TempDir
    Path folder;

    @Test
    void everyRecordHasOneOutcome() throws Exception {
        archives(Files.createDirectories(folder.resolve("warc")));
        pages(Files.createDirectories(folder.resolve("pages")));
        Path recipe = recipe("corpus: bad", "inputs:", "  - warc: warc/*", "  - html: pages", "outlets: any");
        Path out = folder.resolve("out");

        String printed = ProgramRun.start(List.of(), List.of("build", recipe.toString(), "--out", out.toString()))
                .finish();

        assertNoTrace(printed);
        ReleaseTables release = ReleaseTables.open(
                HadoopFiles.configuration(),
                new org.apache.hadoop.fs.Path(out.resolve("bad-0.1.0").toUri()));
        TreeMap<String, Long> outcomes = new TreeMap<>();
        release.each("captures", Capture.class, row -> count(outcomes, file(row.warcFile()) + " captured", 1));
        release.each(
                "filtered",
                Filtered.class,
                row -> count(outcomes, file(row.inputFile()) + " passed over: " + row.reason(), row.records()));
        release.each("rejections", Rejection.class, row -> {
            if (row.stage().equals("gather")) {
                count(outcomes, file(row.recordId().replaceFirst("@.*", "")) + " " + row.reason(), 1);
            }
        });
        assertEquals(expected(), outcomes);

        TreeMap<String, Long> extracted = new TreeMap<>();
        release.each("articles", ArticleUrl.class, row -> count(extracted, "article", 1));
        release.each("rejections", Rejection.class, row -> {
            if (row.stage().equals("extract")) {
                count(extracted, row.reason(), 1);
            }
        });
        // A table that begins inside a table ends it (HTML standard, "in table"): those pages are long, not deep.
        assertEquals(new TreeMap<>(Map.of("article", 5L, "no_text", 1L, "too_deep", 2L)), extracted);
    }

    private record ArticleUrl(String articleId, String url) {}

    private static void archives(Path warc) throws IOException {
        Path huge = warc.resolve("huge.warc.gz");
        Files.write(huge, member("https://huge.example/a/1", page("Upton")));
        BadArchives.appendLarge(huge, "https://huge.example/a/2", HUGE);
        Files.write(
                warc.resolve("bomb.warc.gz"),
                member("https://bomb.example/a/1", "Content-Encoding: gzip\r\n", gzippedZeros(HUGE)));
        Files.write(
                warc.resolve("deep.warc.gz"),
                join(
                        member("https://deep.example/a/1", nested("div", DEPTH)),
                        member("https://deep.example/a/2", nested("b", DEPTH)),
                        member("https://deep.example/a/3", nested("table", DEPTH)),
                        member("https://deep.example/a/4", page("Weston"))));
        Files.write(
                warc.resolve("cut.warc.gz"),
                join(
                        member("https://cut.example/a/1", page("Easton")),
                        half(member("https://cut.example/a/2", page("Sutton")))));
        Files.write(
                warc.resolve("between.warc.gz"),
                join(
                        damaged(member("https://between.example/a/1", page("Norton"))),
                        member("https://between.example/a/2", page("Milton")),
                        damaged(member("https://between.example/a/3", page("Hilton")))));
        Files.write(warc.resolve("second.warc.gz"), member("https://cut.example/a/1", page("Easton")));
        Files.write(warc.resolve("noise.warc.gz"), noise(1 << 20));
        Files.write(warc.resolve("noise.warc"), noise(1 << 16));
        Files.write(warc.resolve("words.warc"), utf8("no archive\n"));
        Files.write(warc.resolve("empty.warc.gz"), new byte[0]);
        Files.write(warc.resolve("empty.warc"), new byte[0]);
    }

    private static void pages(Path pages) throws IOException {
        Files.write(pages.resolve("here.html"), page("Linton"));
        Files.write(pages.resolve("blank.html"), new byte[0]);
        Files.write(pages.resolve("unlisted.html"), page("Burton"));
        Files.writeString(
                pages.resolve("urls.tsv"),
                String.join(
                        "\n",
                        "file\turl\tcaptured_at",
                        "here.html\thttps://pages.example/a/1\t2025-07-01T10:00:00Z",
                        "gone.html\thttps://pages.example/a/2\t2025-07-01T10:00:00Z",
                        "../warc/cut.warc.gz\thttps://pages.example/a/3\t2025-07-01T10:00:00Z",
                        "blank.html\thttps://pages.example/a/4\t2025-07-01T10:00:00Z",
                        ""));
    }

    private static TreeMap<String, Long> expected() {
        TreeMap<String, Long> expected = new TreeMap<>();
        expected.put("huge.warc.gz captured", 1L);
        expected.put("huge.warc.gz body_too_large", 1L);
        expected.put("bomb.warc.gz body_too_large", 1L);
        expected.put("deep.warc.gz captured", 4L);
        expected.put("cut.warc.gz captured", 1L);
        expected.put("cut.warc.gz truncated_record", 1L);
        expected.put("second.warc.gz duplicate", 1L);
        expected.put("between.warc.gz captured", 1L);
        expected.put("between.warc.gz corrupt_record", 2L);
        for (String none : List.of("noise.warc.gz", "noise.warc", "words.warc", "empty.warc.gz", "empty.warc")) {
            expected.put(none + " not_a_warc", 1L);
        }
        expected.put("pages/here.html captured", 1L);
        expected.put("pages/gone.html missing_file", 1L);
        expected.put("pages/../warc/cut.warc.gz missing_file", 1L);
        expected.put("pages/blank.html empty_body", 1L);
        expected.put("pages/unlisted.html unlisted_file", 1L);
        return expected;
    }

    private static String file(String name) {
        return name.replaceFirst("^warc/", "");
    }

    private static void count(TreeMap<String, Long> counts, String what, long many) {
        counts.merge(what, many, Long::sum);
    }

    /** A line of the recipe that is wrong, and what is said about it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "4 | outlest: any | \"outlest\" is no key; did you mean \"outlets\"?",
                "4 | outlets: [tasnym] | \"tasnym\" is no outlet; did you mean \"tasnim\"?",
                "4 | events: [yekaterinburg-riad] | \"yekaterinburg-riad\" is no event; did you mean \"yekaterinburg-raid\"?",
                "3 | `  - warc: archivse/*.gz` | no input matches archivse/*.gz: \"archivse\" is no file or folder of",
                "3 | `  - html: archive` | no input matches archive: \"archive\" is no file or folder of"
            })
    void aMistakeInARecipeIsASentence(int line, String words, String sentence) throws Exception {
        Files.createDirectories(folder.resolve("archives"));
        Path recipe = recipe("corpus: bad", "inputs:", "  - warc: archives/*", "outlets: any");
        List<String> lines = new ArrayList<>(Files.readAllLines(recipe));
        lines.set(line - 1, words);
        Files.write(recipe, lines);
        String printed = refused(recipe);
        assertTrue(printed.contains(recipe + ":" + line + ": error: " + sentence), printed);
        assertTrue(!sentence.startsWith("no input") || printed.contains("did you mean \"archives\"?"), printed);
    }

    @Test
    void aMistakeInACatalogIsASentence() throws Exception {
        Path recipe = recipe("corpus: bad", "inputs:", "  - warc: archives/*", "catalog: mine");
        Path events = Files.createDirectories(folder.resolve("mine/events"));
        Files.writeString(events.resolve("flood.yaml"), "id: flood\nlable: A flood\n");
        String printed = refused(recipe);
        assertTrue(
                printed.contains("events/flood.yaml:2: error: \"lable\" is no key; did you mean \"label\"?"), printed);
    }

    @Test
    void aFolderWithoutItsListIsASentence() throws Exception {
        Files.write(Files.createDirectories(folder.resolve("pages")).resolve("a.html"), page("Upton"));
        String printed = refused(recipe("corpus: bad", "inputs:", "  - html: pages", "outlets: any"));
        assertTrue(printed.contains("recipe.yaml:3: error: pages: the folder pages has no urls.tsv"), printed);
    }

    /** What the program says, which must be nothing but sentences, on input that it cannot use. */
    private String refused(Path recipe) throws Exception {
        String printed = ProgramRun.start(
                        List.of(),
                        List.of(
                                "build",
                                recipe.toString(),
                                "--out",
                                folder.resolve("out").toString()))
                .finish(2);
        assertNoTrace(printed);
        return printed;
    }

    private Path recipe(String... lines) throws IOException {
        return Files.write(folder.resolve("recipe.yaml"), List.of(lines));
    }

    private static void assertNoTrace(String printed) {
        assertFalse(printed.lines().anyMatch(line -> line.startsWith("\tat ") || line.contains("Exception")), printed);
    }
}
