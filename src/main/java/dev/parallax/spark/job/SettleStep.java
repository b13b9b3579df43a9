package dev.parallax.spark.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import dev.parallax.model.Rejection;
import dev.parallax.model.Version;
import dev.parallax.run.Recipe;
import dev.parallax.run.StageDigest;
import dev.parallax.spark.job.ExtractStep.ExtractedShard;
import dev.parallax.spark.job.SettleRules.Settlement;
import dev.parallax.spark.stage.Barrier;
import dev.parallax.spark.table.RecordRows;
import dev.parallax.spark.table.TableFile;
import dev.parallax.spark.table.TableSchemas;
import dev.parallax.spark.table.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Extract, the barrier: captures of one article are settled, and the articles are cut into the shards of all later stages. */
final class SettleStep {
    static final String ARTICLES = "articles";
    static final String VERSIONS = "versions";
    static final String REJECTIONS = "rejections";

    private static final RecordRows<CapturedArticle> CAPTURED = RecordRows.of(CapturedArticle.class);
    private static final RecordRows<Settlement> SETTLEMENTS = RecordRows.of(Settlement.class);
    private static final RecordRows<SettledArticle> SETTLED = RecordRows.of(SettledArticle.class);
    private static final long FEWEST_ROWS = 64;
    private static final long MOST_ROWS = 5_000;
    private static final long USUAL_SHARDS = 64;
    private static final long TABLE_ROWS = 1_000_000;

    private final BuildContext context;
    private final StageDigest digest;

    SettleStep(BuildContext context) {
        this.context = context;
        SortedMap<String, String> config = new TreeMap<>();
        config.put("version", context.recipe().version().name());
        this.digest = StageCode.digest(
                "settle",
                config,
                context.catalog().part(),
                "extract/Versions",
                "spark/job/SettleRules",
                "spark/job/SettleStep");
    }

    /** Tables articles (as {@link SettledArticle}), versions and rejections. */
    Barrier.Result run(List<ExtractedShard> extracted) throws IOException {
        String[] records =
                extracted.stream().map(shard -> shard.manifest().sha256()).toArray(String[]::new);
        long captures =
                extracted.stream().mapToLong(shard -> shard.manifest().kept()).sum();
        Barrier.Result result =
                context.runner().barrier(digest, context.barrier(digest, records), folder -> write(folder, extracted));
        if (captures != result.rows(ARTICLES) + result.rows(REJECTIONS)) {
            throw new IllegalStateException("settle: " + captures + " captures in, " + result.rows(ARTICLES)
                    + " articles and " + result.rows(REJECTIONS) + " rejections out");
        }
        return result;
    }

    /** The article shards of a result. */
    static List<ArticleShard> shards(Barrier.Result result) {
        List<ArticleShard> shards = new ArrayList<>();
        for (TableFile file : result.files(ARTICLES)) {
            shards.add(new ArticleShard(shards.size(), file));
        }
        return shards;
    }

    private SortedMap<String, List<TableFile>> write(Path folder, List<ExtractedShard> extracted) throws IOException {
        Dataset<Row> captured = StagedRows.kept(
                context.spark(), extracted.stream().map(ExtractedShard::staged).toList(), CAPTURED);
        Dataset<Row> merged = captured.withColumn("group_id", coalesce(col("canonical_id"), col("article_id")))
                .repartition(col("group_id"))
                .sortWithinPartitions("group_id", "captured_at", "capture_id")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> RowGroups.by(
                                "group_id", rows, (id, group) -> SettleRules.merge(id, captured(group)).stream()
                                        .map(CAPTURED::row)
                                        .iterator()),
                        Encoders.row(CAPTURED.struct()));
        Recipe.MeasuredVersion measured = context.recipe().version();
        Dataset<Row> settled = merged.repartition(col("article_id"))
                .sortWithinPartitions("article_id", "captured_at", "capture_id")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>)
                                rows -> RowGroups.by("article_id", rows, (id, group) -> List.of(
                                                SETTLEMENTS.row(SettleRules.settle(id, captured(group), measured)))
                                        .iterator()),
                        Encoders.row(SETTLEMENTS.struct()))
                .persist(StorageLevel.DISK_ONLY());
        try {
            return tables(folder, settled);
        } finally {
            settled.unpersist();
        }
    }

    private static SortedMap<String, List<TableFile>> tables(Path folder, Dataset<Row> settled) throws IOException {
        SortedMap<String, List<TableFile>> tables = new TreeMap<>();
        long rows = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, settled.count() / USUAL_SHARDS + 1));
        tables.put(
                ARTICLES,
                TableWriter.write(
                        settled.select("settled.*"),
                        SETTLED,
                        List.of("article_id"),
                        rows,
                        new Path(folder, ARTICLES),
                        ARTICLES));
        tables.put(
                VERSIONS,
                TableWriter.write(
                        settled.select(explode(col("versions")).as("row")).select("row.*"),
                        RecordRows.of(TableSchemas.read(VERSIONS), Version.class),
                        TableSchemas.read(VERSIONS).primaryKey(),
                        TABLE_ROWS,
                        new Path(folder, VERSIONS),
                        VERSIONS));
        tables.put(
                REJECTIONS,
                TableWriter.write(
                        settled.select(explode(col("rejections")).as("row")).select("row.*"),
                        RecordRows.of(TableSchemas.read(REJECTIONS), Rejection.class),
                        TableSchemas.read(REJECTIONS).primaryKey(),
                        TABLE_ROWS,
                        new Path(folder, REJECTIONS),
                        REJECTIONS));
        return tables;
    }

    private static List<CapturedArticle> captured(List<Row> group) {
        return group.stream().map(CAPTURED::value).toList();
    }
}
