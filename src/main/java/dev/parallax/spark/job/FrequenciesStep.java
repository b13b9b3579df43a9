package dev.parallax.spark.job;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Signature;
import dev.parallax.align.dictionary.PivotTable;
import dev.parallax.align.signature.Signatures;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Shared;
import dev.parallax.run.StageDigest;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.parquet.RecordWriter;
import dev.parallax.spark.table.RecordShape;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/** Align, the first barrier: in how many articles each feature occurs, by language. */
final class FrequenciesStep {
    private static final String TABLE = "frequencies";

    private final BuildContext context;
    private final StageDigest digest;

    FrequenciesStep(BuildContext context) {
        this.context = context;
        TreeMap<String, String> config = new TreeMap<>();
        context.aids().describeDictionaries(config);
        this.digest = StageCode.digest(
                TABLE,
                config,
                context.catalog().part(),
                "align",
                "/align",
                "language",
                "/language",
                "spark/job/FrequenciesStep");
    }

    /**
     * A row of the barrier.
     *
     * @param language language
     * @param feature feature; empty for the number of articles of the language
     * @param articles articles that hold it
     */
    record FeatureCount(String language, String feature, long articles) {}

    /** The file of the counts. */
    TableFile run(List<AnnotatedShard> shards) throws IOException {
        String[] records = shards.stream().map(AnnotatedShard::sha256).toArray(String[]::new);
        return context.runner()
                .barrier(digest, context.barrier(digest, records), folder -> {
                    List<TableFile> files = List.of(write(folder, count(shards)));
                    return new TreeMap<>(Map.of(TABLE, files));
                })
                .files(TABLE)
                .get(0);
    }

    /** The counts of a file, read once per JVM. */
    static DocumentFrequencies read(TableFile file) {
        return Shared.get(DocumentFrequencies.class, file.sha256(), () -> {
            TreeMap<String, Long> articles = new TreeMap<>();
            TreeMap<String, HashMap<String, Long>> counts = new TreeMap<>();
            try (RecordReader<FeatureCount> rows = new RecordReader<>(
                    HadoopFiles.configuration(), new Path(file.path()), RecordShape.of(FeatureCount.class))) {
                rows.forEachRemaining(row -> {
                    if (row.feature().isEmpty()) {
                        articles.put(row.language(), row.articles());
                    } else {
                        counts.computeIfAbsent(row.language(), key -> new HashMap<>())
                                .put(row.feature(), row.articles());
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new DocumentFrequencies(articles, counts);
        });
    }

    private DocumentFrequencies count(List<AnnotatedShard> shards) {
        if (shards.isEmpty()) {
            return DocumentFrequencies.EMPTY;
        }
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(context.spark().sparkContext());
        Broadcast<PivotTable> pivots = spark.broadcast(context.aids().pivots());
        return spark.parallelize(shards, shards.size())
                .map(shard -> count(shard, pivots.value()))
                .treeReduce(DocumentFrequencies::plus);
    }

    private static DocumentFrequencies count(AnnotatedShard shard, PivotTable pivots) throws IOException {
        try (AnnotatedReader articles = shard.read(HadoopFiles.configuration())) {
            Iterable<AnnotatedArticle> once = () -> articles;
            Iterable<Signature> signatures = () -> StreamSupport.stream(once.spliterator(), false)
                    .map(article -> Signatures.located(article, pivots).signature())
                    .iterator();
            return DocumentFrequencies.of(signatures);
        }
    }

    private TableFile write(Path folder, DocumentFrequencies frequencies) throws IOException {
        List<FeatureCount> rows = new ArrayList<>();
        frequencies.articles().forEach((language, count) -> rows.add(new FeatureCount(language, "", count)));
        frequencies.counts().forEach((language, features) -> new TreeMap<>(features)
                .forEach((feature, count) -> rows.add(new FeatureCount(language, feature, count))));
        Path file = new Path(folder, TABLE + ".parquet");
        try (RecordWriter<FeatureCount> writer = new RecordWriter<>(RecordShape.of(FeatureCount.class), Map.of())) {
            for (FeatureCount row : rows) {
                writer.write(row);
            }
            return new TableFile(file.toString(), rows.size(), writer.commit(context.hadoop(), file));
        }
    }
}
