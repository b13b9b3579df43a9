package dev.parallax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.cli.sample.SamplePages;
import dev.parallax.cli.sample.WarcPacker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README tells a researcher to write and to type does what it says: its recipe and its catalog files are laid into a folder as they stand there, and each of
 * its {@code ./parallax} commands is run in that folder. {@code demo} is run by {@code .ci/run}, which runs the README's analyses on what the demo leaves, too.
 */
class ReadmeIT {
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^ {4}\\./parallax (.+?)(?: +#.*)?$|`\\./parallax ([^`]+)`");
    private static final int LONGEST = 300;

    @TempDir
    Path folder;

    @Test
    void commandsRun() throws Exception {
        String readme = readme();
        layFiles(readme);
        layPages();
        List<String> commands = commands(readme);
        assertTrue(commands.size() >= 8, commands.toString());
        for (String command : commands) {
            String printed = ProgramRun.start(folder, List.of(), List.of(command.split(" +")))
                    .finish();
            assertTrue(!printed.isBlank(), command);
        }
        assertTrue(Files.exists(folder.resolve("corpora/moscow-baku/moscow-baku-1.0.0/codebook.md")));
    }

    @Test
    void clusterLineNamesWhatIsMade() throws Exception {
        String readme = readme();
        String jar = Path.of(System.getProperty("parallax.cluster.jar"))
                .getFileName()
                .toString();
        assertTrue(readme.contains(" target/" + jar + " build recipe.yaml"), jar);
        assertTrue(readme.contains("--class dev.parallax.cli.Main"), "main class");
        Matcher models =
                Pattern.compile("models=\\$HOME/\\.m2/repository/(\\S+)").matcher(readme);
        assertTrue(models.find(), "models");
        String pom = Files.readString(Path.of("pom.xml"));
        String version = models.group(1).replaceFirst(".*/stanford-corenlp/([^/]+)/.*", "$1");
        assertTrue(
                Pattern.compile("corenlp[^\n]*" + Pattern.quote(version))
                        .matcher(pom)
                        .find(),
                version);
    }

    @Test
    void isShort() throws IOException {
        assertTrue(readme().lines().count() <= LONGEST, "more than " + LONGEST + " lines");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static List<String> commands(String readme) {
        List<String> commands = new ArrayList<>();
        Matcher line = COMMAND.matcher(readme);
        while (line.find()) {
            String command = line.group(1) != null ? line.group(1) : line.group(2);
            if (!command.startsWith("demo")
                    && command.contains(" ")
                    && command.equals(command.replaceAll("[A-Z]{3,}", ""))) {
                commands.add(command);
            }
        }
        return commands;
    }

    /** A block that begins with a path in a comment is that file; the one that names a corpus is the recipe. */
    private void layFiles(String readme) throws IOException {
        int files = 0;
        Matcher block = YAML.matcher(readme);
        while (block.find()) {
            String text = block.group(1);
            Matcher named = Pattern.compile("^# (\\S+\\.yaml)\n").matcher(text);
            Path file = folder.resolve(named.find() ? named.group(1) : "recipe.yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            files++;
        }
        assertEquals(3, files, "a recipe, an outlet, an event");
    }

    private void layPages() throws IOException {
        // The README's own outlet is one of the sample's.
        WarcPacker.pack(
                SamplePages.bundled().stream()
                        .filter(page -> page.url().contains("//neva-courier.example/"))
                        .toList(),
                folder.resolve("archives"),
                "pages",
                1);
        Files.writeString(
                Files.createDirectories(folder.resolve("words")).resolve("turkish-english.tsv"),
                "word\ttranslations\nliman\tharbour; port\n");
        Path pages = Files.createDirectories(folder.resolve("saved-pages"));
        Files.writeString(pages.resolve("fire.html"), """
                <!DOCTYPE html><html lang="en"><head><title>Warehouse fire in Baku harbour</title></head><body><article>
                <h1>Warehouse fire in Baku harbour</h1><time datetime="2025-07-04T09:30:00+04:00">4 July 2025</time>
                <p>A warehouse fire in the harbour of Baku killed one man on Thursday, the Interior Ministry of Azerbaijan said.</p>
                <p>An investigation was opened. The ministry said that the building had stood empty since the spring.</p>
                </article></body></html>
                """, StandardCharsets.UTF_8);
        Files.writeString(
                pages.resolve("urls.tsv"),
                "file\turl\tcaptured_at\nfire.html\thttps://neva-courier.example/news/fire-12.html\t2025-07-05T08:00:00Z\n");
    }
}
