package dev.parallax.spark.job;

import dev.parallax.align.encoder.Encoders;
import dev.parallax.align.encoder.VectorMeans;
import dev.parallax.run.StageDigest;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.stage.StagedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;

/** Align, what an encoder reads: the vector of every article. It hangs on the articles and the model alone, so an edited catalog encodes nothing again. */
final class VectorsStep {
    private final BuildContext context;
    private final Encoders.Asked encoder;
    private final StageDigest digest;

    VectorsStep(BuildContext context, Encoders.Asked encoder) {
        this.context = context;
        this.encoder = encoder;
        TreeMap<String, String> config = new TreeMap<>();
        config.put("encoder", Encoders.description(encoder));
        this.digest = StageCode.digest(
                "vectors",
                config,
                context.catalog().part(),
                "align/TextVector",
                "align/encoder",
                "spark/job/VectorShard");
    }

    /**
     * The vectors of the articles.
     *
     * @param files staged vectors, by number of the article shard
     * @param sha256 hashes of them
     */
    record Vectors(TreeMap<Integer, StagedFile> files, List<String> sha256) {
        /** Without an encoder. */
        static final Vectors NONE = new Vectors(new TreeMap<>(), List.of());

        /** The same as seen from the mean of each language. */
        SeenVectors seen(JavaSparkContext spark) {
            if (files.isEmpty()) {
                return SeenVectors.NONE;
            }
            List<StagedFile> all = new ArrayList<>(files.values());
            VectorMeans means = spark.parallelize(all, all.size())
                    .map(file -> SeenVectors.means(file, HadoopFiles.configuration()))
                    .treeReduce(VectorMeans::plus);
            return new SeenVectors(files, means.points());
        }
    }

    /** Encodes the articles of the shards that have not been encoded yet. */
    Vectors run(List<ArticleShard> shards) throws IOException {
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(context.spark().sparkContext());
        boolean sent = !spark.isLocal();
        if (sent) {
            encoder.files().forEach(spark::addFile);
        }
        List<VectorShard> tasks = shards.stream()
                .map(shard ->
                        new VectorShard(context.staged(digest, shard.articles().sha256()), shard, encoder, sent))
                .toList();
        List<ShardManifest> manifests = context.runner().shards(digest, tasks);
        TreeMap<Integer, StagedFile> files = new TreeMap<>();
        for (VectorShard task : tasks) {
            files.put(task.shard().number(), task.target());
        }
        return new Vectors(files, manifests.stream().map(ShardManifest::sha256).toList());
    }
}
