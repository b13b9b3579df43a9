package dev.parallax.spark.job;

import dev.parallax.align.ArticleAlignment;
import dev.parallax.align.dictionary.PivotTable;
import dev.parallax.align.discovery.DiscoveredCluster;
import dev.parallax.align.discovery.PairModel;
import dev.parallax.align.discovery.Passages;
import dev.parallax.align.encoder.Encoders;
import dev.parallax.align.signature.Signatures;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Coverage;
import dev.parallax.model.Event;
import dev.parallax.run.StageDigest;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.Barrier;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.table.RecordRows;
import dev.parallax.spark.table.TableFile;
import dev.parallax.spark.table.TableSchemas;
import dev.parallax.spark.table.TableWriter;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** Align, the barrier that finds events nobody declared: candidates by rare keys, likeness of pairs, clusters of components. */
final class DiscoveryStep {
    /** Links, sorted by article. */
    static final String COVERAGE = "discovered_coverage";

    /** Their reasons, sorted by article. */
    static final String EVIDENCE = "discovered_evidence";

    /** Discovered events. */
    static final String EVENTS = "events";

    private static final long ROWS_PER_FILE = 1_000_000;

    private final BuildContext context;
    private final StageDigest digest;
    private final boolean discover;
    private final DiscoveryGraph.Settings settings;

    DiscoveryStep(BuildContext context) {
        this.context = context;
        this.discover = context.recipe().events().discover();
        this.settings = new DiscoveryGraph.Settings(
                PairModel.bundled(), context.recipe().events().dates());
        TreeMap<String, String> config = new TreeMap<>();
        config.put("discover", Boolean.toString(discover));
        config.put("dates", Boolean.toString(settings.dates()));
        context.aids().describe(config);
        this.digest = StageCode.digest(
                "discovery",
                config,
                context.catalog().part("concepts"),
                "align",
                "/align",
                "language",
                "/language",
                "spark/job/DiscoveryStep",
                "spark/job/DiscoveryGraph",
                "spark/job/ReviewLinks");
    }

    /** Tables of discovered events, their links and the reasons; empty where the recipe asks for none. */
    Barrier.Result run(List<AlignedShard> shards, TableFile frequencies) throws IOException {
        List<String> records = new ArrayList<>(List.of(frequencies.sha256()));
        shards.forEach(shard -> records.add(shard.sha256()));
        VectorsStep.Vectors vectors = vectors(shards);
        records.addAll(vectors.sha256());
        return context.runner().barrier(digest, context.barrier(digest, records.toArray(String[]::new)), folder -> {
            JavaRDD<DiscoveredCluster> clusters = discover
                    ? clusters(shards, frequencies, vectors)
                    : spark().parallelize(List.<DiscoveredCluster>of());
            clusters.persist(StorageLevel.MEMORY_AND_DISK_SER());
            TreeMap<String, List<TableFile>> files = new TreeMap<>();
            files.put(
                    EVENTS,
                    write(folder, EVENTS, "events", Event.class, clusters, DiscoveredCluster::events, "event_id"));
            files.put(
                    COVERAGE,
                    write(
                            folder,
                            COVERAGE,
                            "coverage",
                            Coverage.class,
                            clusters,
                            DiscoveredCluster::coverage,
                            "article_id",
                            "event_id"));
            files.put(
                    EVIDENCE,
                    write(
                            folder,
                            EVIDENCE,
                            "alignment_evidence",
                            AlignmentEvidence.class,
                            clusters,
                            DiscoveredCluster::evidence,
                            "article_id",
                            "event_id",
                            "evidence_no"));
            clusters.unpersist();
            return files;
        });
    }

    /** What an encoder makes of the articles; nothing where the recipe has none, or nothing is to be discovered. */
    private VectorsStep.Vectors vectors(List<AlignedShard> shards) throws IOException {
        Optional<Encoders.Asked> encoder = context.aids().encoder();
        return encoder.isEmpty() || !discover
                ? VectorsStep.Vectors.NONE
                : new VectorsStep(context, encoder.get())
                        .run(shards.stream()
                                .map(shard -> shard.annotated().articles())
                                .toList());
    }

    private JavaRDD<DiscoveredCluster> clusters(
            List<AlignedShard> shards, TableFile frequencies, VectorsStep.Vectors vectors) {
        JavaPairRDD<String, ReviewLinks.Read> read =
                read(shards, vectors.seen(spark())).persist(StorageLevel.MEMORY_AND_DISK());
        DiscoveryGraph.Frequencies counts = () -> FrequenciesStep.read(frequencies);
        DiscoveryGraph.Settings set = settings;
        TreeMap<String, String> labels = labels();
        JavaPairRDD<String, String> clusters = new DiscoveryGraph(spark(), settings, counts)
                .clusters(read.values().map(ReviewLinks.Read::signature))
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<String, Iterable<ReviewLinks.Member>> members = clusters.join(
                        read.mapValues(ReviewLinks.Read::bytes))
                .leftOuterJoin(declared(shards))
                .mapToPair(member -> new Tuple2<>(
                        member._2()._1()._1(),
                        new ReviewLinks.Member(
                                member._2()._1()._2(), member._2()._2().orElse(new ArrayList<>()))))
                .groupByKey();
        return members.map(cluster -> DiscoveredCluster.of(
                        ReviewLinks.Member.read(cluster._2()), counts.read(), set.model(), set.dates(), labels))
                .union(new ReviewLinks(set.model(), counts).of(read, clusters, members));
    }

    private JavaPairRDD<String, ReviewLinks.Read> read(List<AlignedShard> shards, SeenVectors seen) {
        List<AnnotatedShard> annotated =
                shards.stream().map(AlignedShard::annotated).toList();
        Broadcast<PivotTable> pivots = spark().broadcast(context.aids().pivots());
        return spark().parallelize(annotated, Math.max(1, annotated.size())).flatMapToPair(shard -> {
            List<Tuple2<String, ReviewLinks.Read>> read = new ArrayList<>();
            try (AnnotatedReader articles = shard.read(HadoopFiles.configuration());
                    SeenVectors.Beside vectors = seen.read(shard.articles(), HadoopFiles.configuration())) {
                articles.forEachRemaining(article -> read.add(new Tuple2<>(
                        article.article().articleId(),
                        ReviewLinks.Read.of(
                                Signatures.located(article, pivots.value()).with(vectors.of(article.article())),
                                Passages.manyEvents(article.article().genre())))));
            }
            return read.iterator();
        });
    }

    /** The links of articles with declared events. */
    private JavaPairRDD<String, ArrayList<Coverage>> declared(List<AlignedShard> shards) {
        return spark().parallelize(shards, Math.max(1, shards.size()))
                .flatMap(shard -> {
                    List<ArticleAlignment> links = new ArrayList<>();
                    try (RecordReader<Staged> rows =
                            shard.staged().read(HadoopFiles.configuration(), ArticleAlignment.class)) {
                        rows.forEachRemaining(row -> row.values().forEach(value -> {
                            if (!((ArticleAlignment) value).coverage().isEmpty()) {
                                links.add((ArticleAlignment) value);
                            }
                        }));
                    }
                    return links.iterator();
                })
                .mapToPair(links -> new Tuple2<>(links.articleId(), new ArrayList<>(links.coverage())));
    }

    /** Labels of what may be named in the label of an event: everything but private persons, and names of one declared event, whose common words others share. */
    private TreeMap<String, String> labels() {
        TreeMap<String, String> labels = new TreeMap<>();
        ConceptsReader.read(context.catalog().part("concepts")).entries().forEach((id, entry) -> {
            if (entry.privacy() == null && entry.kind() != ConceptKind.EVENT_LABEL) {
                labels.put(id, entry.label());
            }
        });
        return labels;
    }

    /** The rows of a table that a cluster gives. */
    @FunctionalInterface
    private interface Picked<R> extends Serializable {
        Collection<R> of(DiscoveredCluster cluster);
    }

    private <R extends Record> List<TableFile> write(
            Path folder,
            String name,
            String schema,
            Class<R> type,
            JavaRDD<DiscoveredCluster> clusters,
            Picked<R> picked,
            String... key)
            throws IOException {
        RecordRows<R> rows = RecordRows.of(TableSchemas.read(schema), type);
        return TableWriter.write(
                context.spark()
                        .createDataFrame(
                                clusters.flatMap(cluster -> picked.of(cluster).stream()
                                        .map(rows::row)
                                        .iterator()),
                                rows.struct()),
                rows,
                List.of(key),
                ROWS_PER_FILE,
                new Path(folder, name),
                name);
    }

    private JavaSparkContext spark() {
        return JavaSparkContext.fromSparkContext(context.spark().sparkContext());
    }
}
