package dev.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.cli.report.SixLanguages;
import dev.parallax.cli.sample.SamplePage;
import dev.parallax.cli.sample.SamplePages;
import dev.parallax.cli.sample.WarcPacker;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.Event;
import dev.parallax.model.EventOrigin;
import dev.parallax.model.EvidenceKind;
import dev.parallax.run.RecipeReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The verbs that only read, as they are typed: exit codes, and one sentence where something is wrong. */
class ReadingVerbsTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void explainFindsTheOnlyReleaseOfACorpus() throws Exception {
        SixLanguages.of(true).write(folder.resolve("ferry-1.0"));
        assertEquals(0, run("explain", SixLanguages.EVENT, "--release", folder.toString()));
        assertTrue(out.toString().startsWith("Event " + SixLanguages.EVENT + System.lineSeparator()), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void explainOfSomethingUnknownIsOneSentence() throws Exception {
        SixLanguages.of(true).write(folder);
        assertEquals(2, run("explain", "ferry-aground1", "--release", folder.toString()));
        assertEquals(
                "parallax: nothing in " + folder + " is called \"ferry-aground1\"; did you mean \"ferry-aground\"?",
                err.toString().strip());
    }

    @Test
    void aFolderThatIsNoReleaseIsOneSentence() {
        assertEquals(2, run("explain", "x", "--release", folder.toString()));
        assertTrue(err.toString().startsWith("parallax: " + folder + " is no release"), err.toString());
        assertEquals(1, err.toString().strip().lines().count());
    }

    @Test
    void catalogCheckEndsWithTwoOnErrors() throws Exception {
        assertEquals(0, run("catalog", "check"));
        Path outlets = Files.createDirectories(folder.resolve("outlets"));
        Files.writeString(outlets.resolve("new.yaml"), "id: new\nnmae: New\n");
        assertEquals(2, run("catalog", "check", "--catalog", folder.toString()));
        assertTrue(out.toString().contains(folder + "/outlets/new.yaml:2: error: "), out.toString());
    }

    @Test
    void catalogTryWantsToKnowWhereAFileComesFrom() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), "<html></html>");
        assertEquals(2, run("catalog", "try", page.toString()));
        assertEquals(
                "parallax: a file needs the address that it was fetched from: --url URL",
                err.toString().strip());
        assertEquals(
                2, run("catalog", "try", page.toString(), "--url", "https://a.example/1", "--captured", "yesterday"));
        assertEquals(0, run("catalog", "try", page.toString(), "--url", "https://a.example/1"));
        assertEquals(0, run("catalog", "try", "https://ria.ru/20250627/raid-1.html"));
    }

    @Test
    void evaluateMeasuresLinksAgainstAGold() throws Exception {
        SixLanguages.of(true).write(folder.resolve("ferry-1.0"));
        Path gold = Files.writeString(
                folder.resolve("gold.tsv"),
                "article_id\tevent_id\n" + SixLanguages.NEVA + "\t" + SixLanguages.EVENT + "\nnowhere\t-\n");
        assertEquals(0, run("evaluate", gold.toString(), "--release", folder.toString()), err.toString());
        assertTrue(out.toString().contains("links (event ids of the gold)      1.000   1.000  1.000"), out.toString());
        assertTrue(
                out.toString().contains("2 articles in the gold, of them not in the release: 1; with one event: 1"),
                out.toString());
        Files.writeString(gold, "article\tevent\n");
        assertEquals(2, run("evaluate", gold.toString(), "--release", folder.toString()));
        assertTrue(err.toString().contains("expected the columns article_id (or url) and event_id"), err.toString());
    }

    @Test
    void recipeDraftsTheCorpusOfAnArticle() throws Exception {
        List<SamplePage> pages = SamplePages.bundled().stream()
                .filter(page -> page.url().equals("https://khalij-arabi-iran.example/opinion/131655"))
                .toList();
        Path warc = WarcPacker.pack(pages, folder, "one", 1).get(0);
        assertEquals(0, run("recipe", "--from", warc.toString(), "--catalog", "sample"), err.toString());
        String draft = out.toString();
        for (String event : List.of("azal-crash", "azerbaijan-cyberattack", "witkoff-baku")) {
            assertTrue(draft.contains("    - " + event + "     # score "), draft);
        }
        assertTrue(draft.contains("khalij-arabi-iran"), draft);
        // What is printed is a recipe.
        assertEquals("draft", RecipeReader.parse("recipe.yaml", draft).corpus());
        Path page = Files.writeString(folder.resolve("page.html"), "<html></html>");
        assertEquals(2, run("recipe", "--from", page.toString()));
        out.getBuffer().setLength(0);
        assertEquals(0, run("recipe", "--from", page.toString(), "--url", "https://a.example/1"), err.toString());
        assertTrue(out.toString().contains("# not read: https://a.example/1 ("), out.toString());
        // Also where no outlet of the catalog is spoken of.
        assertEquals("draft", RecipeReader.parse("recipe.yaml", out.toString()).corpus());
    }

    private static Event raid(String definition) {
        return new Event(
                "x0123456789",
                "Baku, raid",
                EventOrigin.DISCOVERED,
                LocalDate.of(2025, 6, 30),
                LocalDate.of(2025, 7, 1),
                "baku",
                null,
                null,
                definition);
    }

    @Test
    void explainSaysWhyAnArticleIsNotLinked() throws Exception {
        List<Record> rows = new ArrayList<>();
        rows.add(raid("2 articles"));
        rows.add(new Coverage("x0123456789", SixLanguages.NEVA, 0.9, CoverageStatus.MEMBER, 0.5, "discovered/2"));
        rows.add(new AlignmentEvidence(
                "x0123456789", SixLanguages.NEVA, 0, EvidenceKind.PLACE, "baku", 2, null, null, null));
        rows.add(new AlignmentEvidence(
                "x0123456789", SixLanguages.NEVA, 1, EvidenceKind.TERM, "raid", 1, null, null, null));
        SixLanguages.of(true).add(rows.toArray(Record[]::new)).write(folder.resolve("ferry-1.0"));
        String release = folder.toString();
        assertEquals(
                0,
                run("explain", SixLanguages.HARVEST, "--event", "x0123456789", "--release", release),
                err.toString());
        String discovered = out.toString().replaceAll("\\s+", " ");
        assertTrue(discovered.contains("in the release: not linked"), discovered);
        assertTrue(discovered.contains("no 2.00 1 place baku"), discovered);
        assertTrue(discovered.contains("It shares 0 % of the weight"), discovered);
        assertTrue(discovered.contains("two kinds of evidence"), discovered);
        out.getBuffer().setLength(0);
        assertEquals(
                0,
                run("explain", SixLanguages.HARVEST, "--event", "yekaterinburg-raid", "--release", release),
                err.toString());
        String declared = out.toString().replaceAll("\\s+", " ");
        assertTrue(declared.contains("not linked: "), declared);
        assertTrue(declared.contains("What the declaration asks for"), declared);
        assertTrue(declared.contains("not met one of yekaterinburg"), declared);
        assertEquals(2, run("explain", SixLanguages.HARVEST, "--event", "no-such", "--release", release));
        assertTrue(err.toString().contains("no event \"no-such\""), err.toString());
        assertEquals(2, run("explain", "a99", "--event", "yekaterinburg-raid", "--release", release));
        assertTrue(err.toString().contains("no article of"), err.toString());
    }

    @Test
    void suggestTurnsDiscoveredEventsIntoDrafts() throws Exception {
        List<Record> rows = new ArrayList<>();
        rows.add(raid("3 articles"));
        for (String id : List.of(SixLanguages.NEVA, SixLanguages.HARVEST, "c3000000000000000000aaaa")) {
            rows.add(new Coverage("x0123456789", id, 0.9, CoverageStatus.MEMBER, 0.5, "discovered/2"));
            rows.add(new AlignmentEvidence("x0123456789", id, 0, EvidenceKind.PLACE, "baku", 2, null, null, null));
            rows.add(new AlignmentEvidence("x0123456789", id, 1, EvidenceKind.TERM, "raid", 1, null, null, null));
            // A victim of the catalog is not proposed.
            rows.add(new AlignmentEvidence(
                    "x0123456789", id, 2, EvidenceKind.ACTOR, "ziyaddin_safarov", 3, null, null, null));
        }
        SixLanguages.of(true).add(rows.toArray(Record[]::new)).write(folder.resolve("ferry-1.0"));
        assertEquals(0, run("events", "suggest", "--release", folder.toString()), err.toString());
        String draft = out.toString();
        assertTrue(draft.startsWith("---" + System.lineSeparator() + "id: baku-raid-x0123"), draft);
        assertTrue(draft.contains("window: {from: 2025-06-30, to: 2025-07-11}"), draft);
        assertTrue(draft.contains("  - [baku]" + System.lineSeparator() + "  - [raid]"), draft);
        assertTrue(!draft.contains("safarov"), draft);
        assertEquals(0, run("events", "suggest", "--fewest", "4", "--release", folder.toString()), err.toString());
        assertTrue(out.toString().contains("# no event with 4 articles or more was discovered"), out.toString());
    }

    private int run(String... arguments) {
        CommandLine program = Main.commandLine();
        program.setOut(new PrintWriter(out, true));
        program.setErr(new PrintWriter(err, true));
        return program.execute(arguments);
    }
}
