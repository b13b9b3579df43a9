package dev.parallax.spark.job;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import dev.parallax.catalog.OutletEntry;
import dev.parallax.catalog.Outlets;
import dev.parallax.model.Article;
import dev.parallax.model.Capture;
import dev.parallax.model.Completeness;
import dev.parallax.model.ExpectedSource;
import dev.parallax.model.Reason;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.table.RecordRows;
import dev.parallax.spark.table.TableSchemas;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How much of an outlet's output of a day the corpus holds, as far as that is known. Captured are the pages that gave an article text of that day, recaptures
 * with them; a media-only page states no day that is read, and counts on the day of its capture. What an outlet
 * published is what the catalog's {@code outputs} say.
 */
final class CompletenessTable {
    private static final RecordRows<Completeness> ROWS =
            RecordRows.of(TableSchemas.read("completeness"), Completeness.class);
    private static final String NO_EDITION = "-";

    private final SparkSession spark;
    private final Built built;
    private final List<Completeness> outputs;
    private final TreeMap<String, String> zones = new TreeMap<>();

    CompletenessTable(SparkSession spark, Built built, Outlets outlets, List<Completeness> outputs) {
        this.spark = spark;
        this.built = built;
        this.outputs = outputs;
        for (Map.Entry<String, OutletEntry> entry : outlets.entries().entrySet()) {
            zones.put(entry.getKey(), entry.getValue().outlet().timeZone());
        }
    }

    /** Rows of the table. */
    Dataset<Row> rows() {
        Zones days = new Zones(zones);
        List<StagedFile> extracted = built.extracted().stream()
                .map(ExtractStep.ExtractedShard::staged)
                .toList();
        Dataset<Row> captured =
                StagedRows.project(spark, extracted, CapturedArticle.class, ROWS, CompletenessTable::captured);
        Dataset<Row> mediaOnly = mediaOnly(extracted, days);
        Dataset<Row> kept = spark.createDataFrame(
                spark.read()
                        .parquet(built.settled().orElseThrow().files(SettleStep.ARTICLES).stream()
                                .map(file -> file.path())
                                .toArray(String[]::new))
                        .javaRDD()
                        .map(row -> RecordRows.of(SettledArticle.class).value(row))
                        .flatMap(settled -> of(settled.extracted().article(), 0, 1).stream()
                                .map(ROWS::row)
                                .iterator()),
                ROWS.struct());
        Dataset<Row> expected =
                spark.createDataFrame(outputs.stream().map(ROWS::row).toList(), ROWS.struct());
        return captured.union(kept)
                .union(mediaOnly)
                .union(expected)
                .groupBy("outlet_id", "edition_id", "day")
                .agg(
                        max("expected").as("expected"),
                        expr("coalesce(max(if(expected is null, null, expected_source)), 'unknown')")
                                .as("expected_source"),
                        sum("captured").as("captured"),
                        sum("kept").as("kept"),
                        sum("media_only").as("media_only"))
                .selectExpr(
                        "outlet_id",
                        "edition_id",
                        "day",
                        "expected",
                        "expected_source",
                        "captured",
                        "kept",
                        "media_only");
    }

    private Dataset<Row> mediaOnly(List<StagedFile> extracted, Zones days) {
        RecordRows<Capture> captures = RecordRows.of(TableSchemas.read("captures"), Capture.class);
        RecordRows<CaptureId> ids = RecordRows.of(CaptureId.class);
        Dataset<Row> media = StagedRows.project(
                spark,
                extracted,
                CapturedArticle.class,
                ids,
                staged -> staged.reason() == Reason.MEDIA_ONLY ? List.of(new CaptureId(staged.recordId())) : List.of());
        return StagedRows.kept(
                        spark,
                        built.gathered().stream().map(GatheredShard::staged).toList(),
                        captures)
                .join(media, "capture_id")
                .select(
                        captures.struct().fieldNames()[0],
                        Arrays.copyOfRange(
                                captures.struct().fieldNames(),
                                1,
                                captures.struct().size()))
                .map(
                        (MapFunction<Row, Row>) row -> ROWS.row(mediaOnly(captures.value(row), days)),
                        Encoders.row(ROWS.struct()));
    }

    /** A key to join by. */
    record CaptureId(String captureId) {}

    private static Completeness mediaOnly(Capture capture, Zones days) {
        return new Completeness(
                capture.outletId(),
                NO_EDITION,
                days.day(capture.outletId(), capture.capturedAt()),
                null,
                ExpectedSource.UNKNOWN,
                0,
                0,
                1);
    }

    /** The day of an instant in an outlet's zone. */
    private record Zones(TreeMap<String, String> zones) implements Serializable {
        LocalDate day(String outletId, Instant instant) {
            return instant.atZone(ZoneId.of(zones.getOrDefault(outletId, "UTC")))
                    .toLocalDate();
        }
    }

    private static List<Completeness> captured(Staged staged) {
        return staged.values().isEmpty()
                ? List.of()
                : of(((CapturedArticle) staged.values().get(0)).extracted().article(), 1, 0);
    }

    private static List<Completeness> of(Article article, long captured, long kept) {
        LocalDate published = article.publishedOn();
        return published == null
                ? List.of()
                : List.of(new Completeness(
                        article.outletId(),
                        article.editionId() == null ? NO_EDITION : article.editionId(),
                        published,
                        null,
                        ExpectedSource.UNKNOWN,
                        captured,
                        kept,
                        0));
    }
}
