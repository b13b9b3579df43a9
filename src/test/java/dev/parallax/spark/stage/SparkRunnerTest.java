package dev.parallax.spark.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parallax.run.StageDigest;
import dev.parallax.spark.LocalSpark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a step read is noted when it is complete: {@code status} tells by it what changed since. */
class SparkRunnerTest {
    private static final StageDigest READ = digest("earliest");

    @TempDir
    Path folder;

    @Test
    void aBarrierThatFailedWasNeverComplete() {
        assertThrows(
                IOException.class,
                () -> run(READ, path -> {
                    throw new IOException("the disk is full");
                }));
        assertEquals(List.of("settle       missing"), status(READ));
        assertEquals(List.of("settle       missing"), status(digest("latest")));
    }

    @Test
    void aBarrierThatRanIsDoneUntilASettingChanges() throws IOException {
        run(READ, path -> new TreeMap<>());
        assertEquals(List.of("settle       done"), status(READ));
        assertEquals(
                List.of("settle       stale    the recipe's version changed from earliest to latest"),
                status(digest("latest")));
        assertThrows(
                IOException.class,
                () -> run(digest("latest"), path -> {
                    throw new IOException("the disk is full");
                }));
        assertEquals(
                List.of("settle       stale    the recipe's version changed from earliest to latest"),
                status(digest("latest")));
    }

    private void run(StageDigest stage, Barrier.Work work) throws IOException {
        new SparkRunner(LocalSpark.session(), folder.toString(), Progress.SILENT).barrier(stage, barrier(stage), work);
    }

    private List<String> status(StageDigest stage) {
        StatusRunner looker = new StatusRunner(folder.toString());
        try {
            looker.barrier(stage, barrier(stage), path -> new TreeMap<>());
        } catch (StatusRunner.Unfinished next) {
            // its line says so
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return looker.lines();
    }

    private Barrier barrier(StageDigest stage) {
        return new Barrier(folder.toString(), stage.stage(), stage.with());
    }

    private static StageDigest digest(String version) {
        return new StageDigest("settle", "code", new TreeMap<>(Map.of("version", version)), "catalog");
    }
}
