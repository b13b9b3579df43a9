package dev.parallax.spark.stage;

import dev.parallax.run.StageDigest;
import java.io.IOException;
import java.util.List;

/** Carries out the steps of a build, or only looks how far they are. */
public interface StepRunner {
    /**
     * Runs the shards of a step that are missing.
     *
     * @return the manifests of all shards, in the order of the tasks
     */
    List<ShardManifest> shards(StageDigest stage, List<? extends ShardTask> tasks) throws IOException;

    /** Runs a barrier, if its result is missing. */
    Barrier.Result barrier(StageDigest stage, Barrier barrier, Barrier.Work work) throws IOException;
}
