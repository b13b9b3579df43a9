package dev.parallax.spark.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.run.StageDigest;
import dev.parallax.run.Staleness;
import dev.parallax.spark.HadoopFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;

/** Looks how far a build is, and runs nothing. */
public final class StatusRunner implements StepRunner {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The step that would run next; everything behind it waits for it. */
    public static final class Unfinished extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unfinished(String stage) {
            super(stage);
        }
    }

    private final String folder;
    private final List<String> lines = new ArrayList<>();

    /** A look at the staged files in this folder. */
    public StatusRunner(String folder) {
        this.folder = folder;
    }

    /** One line a step, in order. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public List<ShardManifest> shards(StageDigest stage, List<? extends ShardTask> tasks) throws IOException {
        Configuration hadoop = HadoopFiles.configuration();
        List<ShardManifest> done = new ArrayList<>();
        for (ShardTask task : tasks) {
            task.target().manifest(hadoop).ifPresent(done::add);
        }
        if (done.size() == tasks.size()) {
            lines.add(line(stage, "done", done.size() + " shards"));
            return done;
        }
        throw unfinished(hadoop, stage, done.size() + " of " + tasks.size() + " shards done");
    }

    @Override
    public Barrier.Result barrier(StageDigest stage, Barrier barrier, Barrier.Work work) throws IOException {
        Configuration hadoop = HadoopFiles.configuration();
        Optional<Barrier.Result> result = barrier.result(hadoop);
        if (result.isPresent()) {
            lines.add(line(stage, "done", ""));
            return result.get();
        }
        throw unfinished(hadoop, stage, "");
    }

    private Unfinished unfinished(Configuration hadoop, StageDigest stage, String how) throws IOException {
        Optional<String> before = HadoopFiles.read(hadoop, SparkRunner.record(folder, stage.stage()));
        if (before.isEmpty()) {
            lines.add(line(stage, "missing", how));
        } else {
            List<String> why = Staleness.differences(JSON.readValue(before.get(), StageDigest.class), stage);
            lines.add(
                    line(stage, "stale", why.isEmpty() ? "the records that come in changed" : String.join("; ", why)));
        }
        return new Unfinished(stage.stage());
    }

    private static String line(StageDigest stage, String state, String detail) {
        String line = String.format(Locale.ROOT, "%-12s %-8s %s", stage.stage(), state, detail);
        return line.stripTrailing();
    }
}
