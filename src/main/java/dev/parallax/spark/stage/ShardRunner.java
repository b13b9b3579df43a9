package dev.parallax.spark.stage;

import dev.parallax.spark.HadoopFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Runs the shards of a stage that are not done yet, each as one Spark task. */
public final class ShardRunner {
    private final SparkSession spark;
    private final Progress progress;

    /** A runner that reports each finished shard. */
    public ShardRunner(SparkSession spark, Progress progress) {
        this.spark = spark;
        this.progress = progress;
    }

    /**
     * Runs what is missing.
     *
     * @return the manifests of all shards, in the order of the tasks
     * @throws IOException where a manifest cannot be read
     */
    public List<ShardManifest> run(String stage, List<? extends ShardTask> tasks) throws IOException {
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
        progress.begin(stage, tasks.size(), tasks.size() - missing.size());
        if (!missing.isEmpty()) {
            carryOut(stage, new ArrayList<>(missing.values()))
                    .forEach(manifest -> done.put(manifest.digest(), manifest));
        }
        progress.end(stage);
        return tasks.stream().map(task -> done.get(task.target().digest())).toList();
    }

    private List<ShardManifest> carryOut(String stage, List<ShardTask> tasks) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        context.setJobGroup(stage, stage, true);
        try {
            return context.parallelize(tasks, tasks.size())
                    .map(task -> task.carryOut(HadoopFiles.configuration()))
                    .collect();
        } finally {
            context.clearJobGroup();
        }
    }
}
