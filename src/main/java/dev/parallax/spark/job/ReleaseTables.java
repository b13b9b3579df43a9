package dev.parallax.spark.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.Attention;
import dev.parallax.model.Capture;
import dev.parallax.model.Citation;
import dev.parallax.model.Completeness;
import dev.parallax.model.Contrast;
import dev.parallax.model.Coverage;
import dev.parallax.model.Filtered;
import dev.parallax.model.Omission;
import dev.parallax.model.Rejection;
import dev.parallax.model.Reuse;
import dev.parallax.model.Utterance;
import dev.parallax.release.Pseudonyms;
import dev.parallax.release.ReleasedRecords;
import dev.parallax.run.StageDigest;
import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.stage.Barrier;
import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.table.RecordRows;
import dev.parallax.spark.table.TableFile;
import dev.parallax.spark.table.TableSchemas;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Writes every table of a release, and the documents beside them. */
final class ReleaseTables {
    private static final String DATA = "data";

    private final BuildContext context;
    private final SparkSession spark;
    private final Built built;
    private final ReleaseRules rules;
    private final List<StagedFile> released;
    private final List<ShardManifest> manifests;
    private final StageDigest digest;

    ReleaseTables(
            BuildContext context,
            Built built,
            ReleaseRules rules,
            List<ReleaseShard> shards,
            List<ShardManifest> manifests,
            StageDigest digest) {
        this.context = context;
        this.spark = context.spark();
        this.built = built;
        this.rules = rules;
        this.released = shards.stream().map(ReleaseShard::target).toList();
        this.manifests = manifests;
        this.digest = digest;
    }

    SortedMap<String, List<TableFile>> write(Path folder) throws IOException {
        Tables tables = new Tables(spark, new Path(folder, DATA));
        articleTables(tables, new Path(folder, DATA).toString());
        eventTables(tables);
        stageTables(tables);
        comparedTables(tables);
        new CatalogTables(context, rules, tables).write(built, digest, manifests);
        new ReleaseDocuments(context, folder, tables.files()).write(built, manifests);
        return tables.files();
    }

    private void articleTables(Tables tables, String folder) {
        List<ArticleTablesTask> tasks = IntStream.range(0, released.size())
                .mapToObj(number -> new ArticleTablesTask(number, released.get(number), folder))
                .toList();
        SortedMap<String, List<TableFile>> files = new TreeMap<>();
        JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(tasks, Math.max(1, tasks.size()))
                .map(task -> new TreeMap<>(task.run(HadoopFiles.configuration())))
                .collect()
                .forEach(shard -> shard.forEach((table, file) ->
                        files.computeIfAbsent(table, name -> new ArrayList<>()).add(file)));
        files.forEach(tables::add);
    }

    /** Tables whose key begins with the event, and citations, which wait for all articles to be known. */
    private void eventTables(Tables tables) throws IOException {
        tables.write("coverage", Coverage.class, entries(rows("coverage", Coverage.class), ReleasedEntry::coverage));
        tables.write(
                "alignment_evidence",
                AlignmentEvidence.class,
                entries(rows("alignment_evidence", AlignmentEvidence.class), entry -> entry.rows()
                        .alignmentEvidence()));
        Dataset<Row> citations =
                entries(rows("citations", Citation.class), entry -> entry.rows().citations());
        Dataset<Row> articles = spark.read()
                .parquet(tables.paths("articles"))
                .select(col("article_id").as("known_id"));
        String[] columns = citations.columns();
        tables.write(
                "citations",
                Citation.class,
                citations
                        .join(articles, col("target_article_id").equalTo(col("known_id")), "left")
                        .withColumn("target_article_id", when(col("known_id").isNotNull(), col("target_article_id")))
                        .selectExpr(columns));
    }

    private void stageTables(Tables tables) throws IOException {
        RecordRows<Capture> captures = rows("captures", Capture.class);
        List<StagedFile> gathered =
                built.gathered().stream().map(GatheredShard::staged).toList();
        tables.write(
                "captures",
                Capture.class,
                released(StagedRows.kept(spark, gathered, captures), captures, rules, ReleasedRecords::of));
        Losses losses = new Losses(spark, built);
        RecordRows<Rejection> rejections = rows("rejections", Rejection.class);
        tables.write(
                "rejections", Rejection.class, released(losses.rejections(), rejections, rules, ReleasedRecords::of));
        tables.write("filtered", Filtered.class, losses.filtered());
        Barrier.Result links = built.links().orElseThrow();
        RecordRows<Utterance> utterances = rows("utterances", Utterance.class);
        tables.write(
                "utterances",
                Utterance.class,
                released(read(links, "utterances"), utterances, rules, ReleasedRecords::of));
        tables.write("reuse", Reuse.class, read(links, "reuse"));
    }

    private void comparedTables(Tables tables) throws IOException {
        Barrier.Result compared = built.compared().orElseThrow();
        RecordRows<Contrast> contrasts = rows("contrasts", Contrast.class);
        tables.write(
                "contrasts",
                Contrast.class,
                released(read(compared, "contrasts"), contrasts, rules, ReleasedRecords::of));
        RecordRows<Omission> omissions = rows("omissions", Omission.class);
        tables.write(
                "omissions",
                Omission.class,
                released(read(compared, "omissions"), omissions, rules, ReleasedRecords::of));
        tables.write("completeness", Completeness.class, read(compared, "completeness"));
        RecordRows<Attention> attention = rows("attention", Attention.class);
        tables.write(
                "attention",
                Attention.class,
                released(read(compared, "attention"), attention, rules, ReleasedRecords::of));
    }

    private Dataset<Row> read(Barrier.Result result, String table) {
        return spark.read()
                .parquet(result.files(table).stream().map(TableFile::path).toArray(String[]::new));
    }

    /** Rows of a table as released. */
    private static <R extends Record> Dataset<Row> released(
            Dataset<Row> data, RecordRows<R> rows, ReleaseRules rules, SerializableRule<R> rule) {
        return data.map(
                (MapFunction<Row, Row>) row -> rows.row(rule.apply(rows.value(row), rules.pseudonyms())),
                Encoders.row(rows.struct()));
    }

    /** A rule that can be sent. */
    @FunctionalInterface
    private interface SerializableRule<R> extends BiFunction<R, Pseudonyms, R>, Serializable {}

    /** Rows that released articles carry. */
    private <R extends Record> Dataset<Row> entries(RecordRows<R> rows, EntryRows<R> pick) {
        return StagedRows.project(
                spark,
                released,
                ReleasedEntry.class,
                rows,
                staged -> pick.of((ReleasedEntry) staged.values().get(0)));
    }

    /** Picks the rows of a table. */
    @FunctionalInterface
    private interface EntryRows<R> extends Serializable {
        List<R> of(ReleasedEntry entry);
    }

    private static <R extends Record> RecordRows<R> rows(String table, Class<R> type) {
        return RecordRows.of(TableSchemas.read(table), type);
    }
}
