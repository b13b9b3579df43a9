package dev.parallax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed goes on where it was, does nothing twice, and ends in the same bytes. */
class ResumeIT {
    private static final List<String> OUTLETS = List.of("sever-vesti", "ural-line");
    private static final List<String> STEPS = List.of(
            "gather",
            "repeats",
            "extract",
            "settle",
            "annotate",
            "frequencies",
            "align",
            "discovery",
            "links",
            "deep",
            "frame",
            "compare",
            "release",
            "publish");

    @TempDir
    Path folder;

    @Test
    void killedInEveryStepAndBuiltAgain() throws Exception {
        Path recipe = TestCorpus.write(folder, OUTLETS, "bounds: {shard_bytes: 15000}");
        Path undisturbed = folder.resolve("undisturbed");
        build(recipe, undisturbed).finish();

        Path killed = folder.resolve("killed");
        int kills = 0;
        for (String step : STEPS) {
            kills += build(recipe, killed).killWhen(killed.resolve("work").resolve(step)) ? 1 : 0;
        }
        assertTrue(kills >= STEPS.size() - 2, kills + " of " + STEPS.size() + " runs were killed before they ended");
        Map<Path, FileTime> finished = manifests(killed);
        assertFalse(finished.isEmpty());
        build(recipe, killed).finish();
        Map<Path, FileTime> after = manifests(killed);
        finished.forEach((manifest, time) -> assertEquals(time, after.get(manifest), manifest + " was made again"));
        assertEquals(sums(undisturbed), sums(killed));

        String status = run(List.of("status", recipe.toString(), "--out", killed.toString()));
        assertTrue(status.contains("extract      done"), status);
        assertTrue(status.contains("publish      done"), status);
        assertFalse(status.contains("stale"), status);
    }

    @Test
    void aLexiconLineMakesFrameStaleAndNotExtract() throws Exception {
        Path recipe = TestCorpus.write(folder, List.of("sever-vesti"));
        Path out = folder.resolve("corpus");
        build(recipe, out).finish();
        Path overlay = Files.createDirectories(folder.resolve("mine/lexicons"));
        try (var bundled = getClass().getResourceAsStream("/catalog/lexicons/intensifier.ru.tsv")) {
            String text = new String(bundled.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            Files.writeString(
                    overlay.resolve("intensifier.ru.tsv"), text + "сверхважн\tprefix\tintensifier\t1\ttest\t\n");
        }
        List<String> arguments = List.of(
                "status",
                recipe.toString(),
                "--out",
                out.toString(),
                "--catalog",
                overlay.getParent().toString());
        String status = run(arguments);
        assertTrue(status.contains("annotate     done"), status);
        assertTrue(status.contains("deep         done"), status);
        assertTrue(status.contains("frame        stale    the part of the catalog that it reads changed"), status);
    }

    private static ProgramRun build(Path recipe, Path out) throws IOException {
        return ProgramRun.start(
                List.of(), List.of("build", recipe.toString(), "--out", out.toString(), "--threads", "2"));
    }

    private static String run(List<String> arguments) throws Exception {
        return ProgramRun.start(List.of(), arguments).finish();
    }

    private static String sums(Path out) throws IOException {
        return Files.readString(out.resolve("small-0.1.0/SHA256SUMS"));
    }

    /** When the manifest of each finished shard was written. */
    private static Map<Path, FileTime> manifests(Path out) throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out.resolve("work"))) {
            for (Path file : (Iterable<Path>) files.filter(ResumeIT::isManifest)::iterator) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private static boolean isManifest(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json")
                && !name.startsWith(".")
                && !name.equals("stage.json")
                && !name.equals("inputs.json");
    }
}
