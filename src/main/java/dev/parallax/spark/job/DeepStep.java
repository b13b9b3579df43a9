package dev.parallax.spark.job;

import dev.parallax.annotate.deep.DeepStage;
import dev.parallax.run.StageDigest;
import dev.parallax.run.StageName;
import dev.parallax.spark.stage.ShardManifest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The deep pass over covered articles. */
final class DeepStep {
    private final BuildContext context;
    private final StageDigest digest;

    DeepStep(BuildContext context) {
        this.context = context;
        SortedMap<String, String> config = new TreeMap<>();
        config.put("bounds.tokens", Integer.toString(context.recipe().bounds().tokens()));
        this.digest = context.digest(
                StageName.DEEP, config, List.of(), "annotate/deep", "language/corenlp", "spark/job/DeepShard");
    }

    StageDigest digest() {
        return digest;
    }

    /** The aligned shards with the deep pass. */
    List<DeepenedShard> run(List<AlignedShard> aligned) throws IOException {
        DeepStage stage = new DeepStage(context.recipe().bounds().tokens());
        List<DeepShard> tasks = aligned.stream()
                .map(shard -> new DeepShard(context.staged(digest, shard.sha256()), shard, stage))
                .toList();
        List<ShardManifest> manifests = context.runner().shards(digest, tasks);
        List<DeepenedShard> shards = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            shards.add(new DeepenedShard(aligned.get(i), tasks.get(i).target(), manifests.get(i)));
        }
        return shards;
    }
}
