package dev.parallax.spark.job;

import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.table.RecordRows;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Staged files as data sets, read row by row. */
final class StagedRows {
    private StagedRows() {}

    /** What was kept, as rows of its record. */
    @SuppressWarnings("unchecked") // the files hold what the mapping says
    static <R extends Record> Dataset<Row> kept(SparkSession spark, List<StagedFile> files, RecordRows<R> rows) {
        return project(spark, files, rows.shape().type(), rows, staged -> (List<R>) (List<?>) staged.values());
    }

    /** What a function makes of each staged row, as rows of a record. */
    static <R extends Record> Dataset<Row> project(
            SparkSession spark,
            List<StagedFile> files,
            Class<? extends Record> element,
            RecordRows<R> rows,
            Projection<R> projection) {
        JavaRDD<Row> read = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(files, Math.max(1, files.size()))
                .flatMap(file -> rows(file, element, staged -> projection.of(staged).stream()
                        .map(rows::row)
                        .toList()));
        return spark.createDataFrame(read, rows.struct());
    }

    /** What becomes of a staged row. */
    @FunctionalInterface
    interface Projection<R> extends Serializable {
        /** The rows that come of it, in order. */
        List<R> of(Staged staged);
    }

    private static Iterator<Row> rows(
            StagedFile file, Class<? extends Record> element, Function<Staged, List<Row>> projection)
            throws IOException {
        RecordReader<Staged> reader = file.read(HadoopFiles.configuration(), element);
        return new Iterator<>() {
            private Iterator<Row> current = new ArrayList<Row>().iterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && reader.hasNext()) {
                    current = projection.apply(reader.next()).iterator();
                }
                if (!current.hasNext()) {
                    close();
                }
                return current.hasNext();
            }

            @Override
            public Row next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return current.next();
            }

            private void close() {
                try {
                    reader.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }
}
