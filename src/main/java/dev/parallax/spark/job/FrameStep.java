package dev.parallax.spark.job;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.frame.FrameStage;
import dev.parallax.run.Recipe;
import dev.parallax.run.StageDigest;
import dev.parallax.run.StageName;
import dev.parallax.spark.stage.ShardManifest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Frame: the measures over every covered article. */
final class FrameStep {
    private static final List<String> PARTS =
            List.of("concepts", "events", "lexicons", "measures", "models", "outlets");

    private final BuildContext context;
    private final StageDigest digest;

    FrameStep(BuildContext context) {
        this.context = context;
        SortedMap<String, String> config = new TreeMap<>();
        config.put("frame", String.valueOf(context.recipe().frame().belowBar()));
        context.aids().describeVectors(config);
        this.digest = context.digest(
                StageName.FRAME, config, PARTS, "frame", "linear", "language", "/language", "spark/job/FrameShard");
    }

    private boolean withhold() {
        return context.recipe().frame().belowBar() == Recipe.BelowBar.WITHHOLD;
    }

    StageDigest digest() {
        return digest;
    }

    /** The shards with their measures. */
    List<FramedShard> run(List<DeepenedShard> deepened) throws IOException {
        CatalogFiles catalog = context.catalog().part(PARTS.toArray(String[]::new));
        FrameStage stage = new FrameStage(
                catalog,
                context.catalog().part("concepts").sha256(),
                withhold(),
                context.aids().vectors());
        boolean sent = !context.spark().sparkContext().isLocal();
        if (sent) {
            stage.vectors().forEach(one -> context.spark().sparkContext().addFile(one.path()));
        }
        List<FrameShard> tasks = deepened.stream()
                .map(shard -> new FrameShard(context.staged(digest, shard.sha256()), shard, stage, sent))
                .toList();
        List<ShardManifest> manifests = context.runner().shards(digest, tasks);
        List<FramedShard> shards = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            shards.add(new FramedShard(deepened.get(i), tasks.get(i).target(), manifests.get(i)));
        }
        return shards;
    }
}
