package dev.parallax.spark.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.run.StageDigest;
import dev.parallax.spark.HadoopFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/** Runs what is missing: each shard as one Spark task. */
public final class SparkRunner implements StepRunner {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SparkSession spark;
    private final String folder;
    private final Progress progress;

    /**
     * A runner.
     *
     * @param folder folder of all staged files
     * @param progress hears of each step
     */
    public SparkRunner(SparkSession spark, String folder, Progress progress) {
        this.spark = spark;
        this.folder = folder;
        this.progress = progress;
    }

    /** Where a stage leaves what it read when it was last complete. */
    static Path record(String folder, String stage) {
        return new Path(folder + "/" + stage, "stage.json");
    }

    @Override
    public List<ShardManifest> shards(StageDigest stage, List<? extends ShardTask> tasks) throws IOException {
        Configuration hadoop = HadoopFiles.configuration();
        Map<String, ShardManifest> done = new HashMap<>();
        Map<String, ShardTask> missing = new LinkedHashMap<>();
        for (ShardTask task : tasks) {
            Optional<ShardManifest> manifest = task.target().manifest(hadoop);
            if (manifest.isPresent()) {
                done.put(task.target().digest(), manifest.get());
            } else {
                missing.put(task.target().digest(), task);
            }
        }
        progress.begin(stage.stage(), tasks.size(), tasks.size() - missing.size());
        if (!missing.isEmpty()) {
            for (ShardManifest manifest : carryOut(stage.stage(), new ArrayList<>(missing.values()))) {
                done.put(manifest.digest(), manifest);
            }
        }
        finish(hadoop, stage);
        return tasks.stream()
                .map(task -> {
                    ShardManifest manifest = done.get(task.target().digest());
                    if (manifest == null) {
                        throw new IllegalStateException("no manifest of " + task.target());
                    }
                    return manifest;
                })
                .toList();
    }

    @Override
    public Barrier.Result barrier(StageDigest stage, Barrier barrier, Barrier.Work work) throws IOException {
        Configuration hadoop = HadoopFiles.configuration();
        progress.begin(stage.stage(), 1, barrier.result(hadoop).isPresent() ? 1 : 0);
        spark.sparkContext().setJobGroup(stage.stage(), stage.stage(), true);
        try {
            Barrier.Result result = barrier.run(hadoop, work);
            finish(hadoop, stage);
            return result;
        } finally {
            spark.sparkContext().clearJobGroup();
        }
    }

    private void finish(Configuration hadoop, StageDigest stage) throws IOException {
        HadoopFiles.write(hadoop, record(folder, stage.stage()), JSON.writeValueAsString(stage));
        progress.end(stage.stage());
    }

    private List<ShardManifest> carryOut(String stage, List<ShardTask> tasks) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        context.setJobGroup(stage, stage, true);
        try {
            // One broadcast of all tasks: what they share (a catalog, say) is sent once, not once a task.
            Broadcast<List<ShardTask>> all = context.broadcast(tasks);
            List<Integer> numbers = IntStream.range(0, tasks.size()).boxed().toList();
            return context.parallelize(numbers, numbers.size())
                    .map(number -> all.value().get(number).carryOut(HadoopFiles.configuration()))
                    .collect();
        } finally {
            context.clearJobGroup();
        }
    }
}
