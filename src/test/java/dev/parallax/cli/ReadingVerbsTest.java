package dev.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.cli.report.SixLanguages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private int run(String... arguments) {
        CommandLine program = Main.commandLine();
        program.setOut(new PrintWriter(out, true));
        program.setErr(new PrintWriter(err, true));
        return program.execute(arguments);
    }
}
