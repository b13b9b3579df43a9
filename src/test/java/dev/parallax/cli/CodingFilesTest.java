package dev.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.cli.report.TestRelease;
import dev.parallax.model.Article;
import dev.parallax.model.ArticleBuilder;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Coding files on disk: hours of reading are in them. */
class CodingFilesTest {
    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void answersAreNeverWrittenOver() throws Exception {
        release();
        assertEquals(0, export("--coder", "anna"));
        Path file = folder.resolve("coding/anna.person.csv");
        assertEquals(0, export("--coder", "anna"), "what is the same may be written again");
        String answered = Files.readString(file) + "\n";
        Files.writeString(file, answered);

        assertEquals(2, export("--coder", "boris", "--coder", "anna"));
        assertEquals(
                "parallax: " + file + " is there already, perhaps with answers; name another folder with --out",
                err.toString().strip());
        assertEquals(answered, Files.readString(file));
        assertFalse(Files.exists(folder.resolve("coding/boris.person.csv")), "all files or none");

        assertEquals(2, export("--coder", "anna k", "--coder", "anna.k"));
        assertTrue(err.toString().contains("two coders would have the file"), err.toString());
    }

    @Test
    void aFileInAnotherCharsetIsOneSentence() throws Exception {
        Path file = folder.resolve("anna.csv");
        Files.write(file, "article_id,Анна".getBytes("windows-1251"));
        assertEquals(2, run("coding", "agreement", file.toString()));
        assertEquals(
                "parallax: " + file + ": not UTF-8; save the file in UTF-8",
                err.toString().strip());
    }

    private void release() throws Exception {
        TestRelease release = new TestRelease();
        for (int number = 0; number < 2; number++) {
            Article article = ArticleBuilder.of("en", "Report " + number, "A text.")
                    .id("a" + number)
                    .at("outlet", "https://example.org/" + number)
                    .group("western")
                    .build();
            release.add(
                    article, new Coverage("event", article.articleId(), 0.9, CoverageStatus.MEMBER, 1.0, "declared/1"));
        }
        release.write(folder.resolve("release"));
    }

    private int export(String... coders) {
        List<String> arguments = new ArrayList<>(List.of("coding", "export", "--release"));
        arguments.addAll(List.of(folder.resolve("release").toString(), "--size", "2", "--out"));
        arguments.add(folder.resolve("coding").toString());
        arguments.addAll(List.of(coders));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        err.getBuffer().setLength(0);
        CommandLine program = Main.commandLine();
        program.setOut(new PrintWriter(new StringWriter(), true));
        program.setErr(new PrintWriter(err, true));
        return program.execute(arguments);
    }
}
