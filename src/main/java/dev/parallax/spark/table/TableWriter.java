package dev.parallax.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import dev.parallax.spark.HadoopFiles;
import dev.parallax.spark.parquet.RecordWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * Writes a data set as the sorted files of a table. A file holds a fixed number of rows in key order, so that files are the same for any number of
 * partitions; memory is flat in the rows.
 */
public final class TableWriter {
    private static final String FILE = "__file";

    private TableWriter() {}

    /**
     * Writes the rows.
     *
     * @param data rows with the columns of the record, in order
     * @param rows mapping of the record
     * @param key columns of the key; a key that stands twice stops the job
     * @param rowsPerFile rows of a file but the last
     * @param folder folder of the files {@code NAME-00000.parquet}, empty or not there yet
     * @param name beginning of the file names
     * @return the files in order; one without rows where there are none
     */
    public static <R extends Record> List<TableFile> write(
            Dataset<Row> data, RecordRows<R> rows, List<String> key, long rowsPerFile, Path folder, String name)
            throws IOException {
        return write(data, rows, key, rowsPerFile, folder, name, Map.of());
    }

    /** The same with key-value pairs in each footer. */
    public static <R extends Record> List<TableFile> write(
            Dataset<Row> data,
            RecordRows<R> rows,
            List<String> key,
            long rowsPerFile,
            Path folder,
            String name,
            Map<String, String> metadata)
            throws IOException {
        Column[] keys = key.stream().map(column -> col(column)).toArray(Column[]::new);
        List<Row> cuts = cuts(data.select(keys), keys, rowsPerFile);
        KeyOrder order = new KeyOrder(keys.length);
        UDF1<Row, Integer> rank = row -> order.rank(cuts, row);
        Dataset<Row> placed =
                data.withColumn(FILE, udf(rank, DataTypes.IntegerType).apply(struct(keys)));
        Dataset<Row> sorted = (cuts.isEmpty() ? placed.coalesce(1) : placed.repartition(cuts.size() + 1, col(FILE)))
                .sortWithinPartitions(prepend(col(FILE), keys));
        FileCutter<R> cutter = new FileCutter<>(rows, key, folder.toString(), name, Map.copyOf(metadata));
        List<TableFile> files =
                new ArrayList<>(sorted.mapPartitions(cutter::cut, Encoders.javaSerialization(TableFile.class))
                        .collectAsList());
        if (files.isEmpty()) {
            files.add(cutter.file(0, List.<Row>of().iterator(), HadoopFiles.configuration()));
        }
        files.sort(Comparator.comparing(TableFile::path));
        return files;
    }

    /** The path of a file of a table. */
    public static Path path(Path folder, String name, int number) {
        return new Path(folder, String.format(Locale.ROOT, "%s-%05d.parquet", name, number));
    }

    private static List<Row> cuts(Dataset<Row> keys, Column[] columns, long rowsPerFile) {
        long count = keys.count();
        if (count <= rowsPerFile) {
            return List.of();
        }
        return keys.sort(columns)
                .javaRDD()
                .zipWithIndex()
                .filter(pair -> pair._2() > 0 && pair._2() % rowsPerFile == 0)
                .map(pair -> pair._1())
                .collect();
    }

    private static Column[] prepend(Column first, Column[] others) {
        List<Column> columns = new ArrayList<>(List.of(first));
        columns.addAll(List.of(others));
        return columns.toArray(Column[]::new);
    }

    /** Cuts sorted rows into files where their file number changes. */
    private record FileCutter<R extends Record>(
            RecordRows<R> rows, List<String> key, String folder, String name, Map<String, String> metadata)
            implements java.io.Serializable {
        Iterator<TableFile> cut(Iterator<Row> sorted) throws IOException {
            Configuration hadoop = HadoopFiles.configuration();
            List<TableFile> files = new ArrayList<>();
            Rewound rest = new Rewound(sorted);
            while (rest.hasNext()) {
                int number = rest.peek().getAs(FILE);
                files.add(file(number, rest.until(row -> row.<Integer>getAs(FILE) != number), hadoop));
            }
            return files.iterator();
        }

        TableFile file(int number, Iterator<Row> sorted, Configuration hadoop) throws IOException {
            Path target = path(new Path(folder), name, number);
            try (RecordWriter<R> writer = new RecordWriter<>(rows.shape(), metadata)) {
                Row before = null;
                while (sorted.hasNext()) {
                    Row row = sorted.next();
                    if (before != null && sameKey(before, row)) {
                        throw new IllegalStateException(name + ": the key stands twice: " + keyOf(row));
                    }
                    writer.write(rows.value(row));
                    before = row;
                }
                long count = writer.rows();
                return new TableFile(target.toString(), count, writer.commit(hadoop, target));
            }
        }

        private boolean sameKey(Row left, Row right) {
            return keyOf(left).equals(keyOf(right));
        }

        private List<@Nullable Object> keyOf(Row row) {
            List<@Nullable Object> values = new ArrayList<>();
            for (String column : key) {
                values.add(row.getAs(column));
            }
            return values;
        }
    }
}
