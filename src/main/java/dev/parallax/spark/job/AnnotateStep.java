package dev.parallax.spark.job;

import dev.parallax.annotate.AnnotateStage;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.run.StageDigest;
import dev.parallax.run.StageName;
import dev.parallax.spark.stage.ShardManifest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Annotate: the light pass over every article. */
final class AnnotateStep {
    private static final List<String> PARTS = List.of("concepts", "outlets");

    private final BuildContext context;
    private final StageDigest digest;

    AnnotateStep(BuildContext context) {
        this.context = context;
        this.digest = context.digest(
                StageName.ANNOTATE,
                new TreeMap<>(),
                PARTS,
                "annotate",
                "language",
                "/language",
                "spark/job/AnnotateShard");
    }

    StageDigest digest() {
        return digest;
    }

    /** The article shards with their annotations. */
    List<AnnotatedShard> run(List<ArticleShard> articles) throws IOException {
        CatalogFiles catalog = context.catalog().part(PARTS.toArray(String[]::new));
        AnnotateStage stage = AnnotateStage.of(catalog);
        List<AnnotateShard> tasks = articles.stream()
                .map(shard -> new AnnotateShard(
                        context.staged(digest, shard.articles().sha256()), shard, stage))
                .toList();
        List<ShardManifest> manifests = context.runner().shards(digest, tasks);
        List<AnnotatedShard> shards = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            shards.add(new AnnotatedShard(articles.get(i), tasks.get(i).target(), manifests.get(i)));
        }
        return shards;
    }
}
