package dev.parallax.spark.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import dev.parallax.align.ArticleAlignment;
import dev.parallax.model.Annotations;
import dev.parallax.model.Capture;
import dev.parallax.model.DeepAnnotations;
import dev.parallax.model.Filtered;
import dev.parallax.model.FrameResult;
import dev.parallax.model.Reason;
import dev.parallax.model.Rejection;
import dev.parallax.run.StageName;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.table.RecordRows;
import dev.parallax.spark.table.TableFile;
import dev.parallax.spark.table.TableSchemas;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What was lost or passed over, projected from the staged files of every stage. */
final class Losses {
    private static final RecordRows<Rejection> REJECTIONS =
            RecordRows.of(TableSchemas.read("rejections"), Rejection.class);
    private static final RecordRows<Filtered> FILTERED = RecordRows.of(TableSchemas.read("filtered"), Filtered.class);

    private final SparkSession spark;
    private final Built built;

    Losses(SparkSession spark, Built built) {
        this.spark = spark;
        this.built = built;
    }

    /** Rows of the table rejections. */
    Dataset<Row> rejections() {
        Dataset<Row> settled = spark.read()
                .parquet(built.settled().orElseThrow().files(SettleStep.REJECTIONS).stream()
                        .map(TableFile::path)
                        .toArray(String[]::new));
        return of(StageName.GATHER, gathered(), Capture.class)
                .union(of(
                        StageName.EXTRACT,
                        built.extracted().stream()
                                .map(ExtractStep.ExtractedShard::staged)
                                .toList(),
                        CapturedArticle.class))
                .union(settled)
                .union(of(
                        StageName.ANNOTATE,
                        built.annotated().stream().map(AnnotatedShard::staged).toList(),
                        Annotations.class))
                .union(of(
                        StageName.ALIGN,
                        built.aligned().stream().map(AlignedShard::staged).toList(),
                        ArticleAlignment.class))
                .union(of(
                        StageName.DEEP,
                        built.deepened().stream().map(DeepenedShard::staged).toList(),
                        DeepAnnotations.class))
                .union(of(
                        StageName.FRAME,
                        built.framed().stream().map(FramedShard::staged).toList(),
                        FrameResult.class));
    }

    /** Rows of the table filtered. */
    Dataset<Row> filtered() {
        return StagedRows.project(spark, gathered(), Capture.class, FILTERED, Losses::filtered)
                .groupBy(col("input_file"), col("reason"))
                .agg(sum(col("records")).as("records"));
    }

    private List<StagedFile> gathered() {
        return built.gathered().stream().map(GatheredShard::staged).toList();
    }

    private Dataset<Row> of(StageName stage, List<StagedFile> files, Class<? extends Record> element) {
        return StagedRows.project(spark, files, element, REJECTIONS, staged -> rejection(stage, staged));
    }

    private static List<Rejection> rejection(StageName stage, Staged staged) {
        Reason reason = staged.reason();
        return reason == null
                ? List.of()
                : List.of(new Rejection(
                        stage.id(),
                        staged.recordId(),
                        reason.id(),
                        staged.detail(),
                        staged.url(),
                        staged.outletId(),
                        staged.keptId()));
    }

    private static List<Filtered> filtered(Staged staged) {
        String reason = staged.filtered();
        return reason == null
                ? List.of()
                : List.of(new Filtered(
                        staged.recordId().substring(0, staged.recordId().lastIndexOf('#')), reason, 1));
    }
}
