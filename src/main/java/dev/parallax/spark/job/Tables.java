package dev.parallax.spark.job;

import dev.parallax.spark.table.RecordRows;
import dev.parallax.spark.table.TableFile;
import dev.parallax.spark.table.TableMetadata;
import dev.parallax.spark.table.TableSchema;
import dev.parallax.spark.table.TableSchemas;
import dev.parallax.spark.table.TableWriter;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Writes tables of the contract into a folder, each into a folder of its own, and remembers their files. */
final class Tables {
    private static final long ROWS_PER_FILE = 1_000_000;

    private final SparkSession spark;
    private final Path folder;
    private final SortedMap<String, List<TableFile>> files = new TreeMap<>();

    Tables(SparkSession spark, Path folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** Files by table. */
    SortedMap<String, List<TableFile>> files() {
        return files;
    }

    /** Files of a table that was written. */
    List<TableFile> files(String table) {
        List<TableFile> written = files.get(table);
        if (written == null) {
            throw new IllegalArgumentException("table " + table + " was not written yet");
        }
        return written;
    }

    /** Paths of the files of a table that was written. */
    String[] paths(String table) {
        return files(table).stream().map(TableFile::path).toArray(String[]::new);
    }

    /** Remembers files that were written elsewhere. */
    void add(String table, List<TableFile> written) {
        files.put(table, List.copyOf(written));
    }

    /** Writes the rows of a data set. */
    <R extends Record> void write(String table, Class<R> type, Dataset<Row> data) throws IOException {
        TableSchema schema = TableSchemas.read(table);
        files.put(
                table,
                TableWriter.write(
                        data,
                        RecordRows.of(schema, type),
                        schema.primaryKey(),
                        ROWS_PER_FILE,
                        new Path(folder, table),
                        table,
                        TableMetadata.of(schema)));
    }

    /** Writes records. */
    <R extends Record> void write(String table, Class<R> type, List<R> records) throws IOException {
        RecordRows<R> rows = RecordRows.of(TableSchemas.read(table), type);
        write(table, type, spark.createDataFrame(records.stream().map(rows::row).toList(), rows.struct()));
    }
}
