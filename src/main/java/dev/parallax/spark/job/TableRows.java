package dev.parallax.spark.job;

import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.table.RecordShape;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Reads tables that fit into memory. */
final class TableRows {
    private TableRows() {}

    /** All rows, in the order of the files. */
    static <R extends Record> List<R> of(Configuration hadoop, List<TableFile> files, Class<R> type)
            throws IOException {
        List<R> rows = new ArrayList<>();
        for (TableFile file : files) {
            try (RecordReader<R> reader = new RecordReader<>(hadoop, new Path(file.path()), RecordShape.of(type))) {
                reader.forEachRemaining(rows::add);
            }
        }
        return rows;
    }
}
