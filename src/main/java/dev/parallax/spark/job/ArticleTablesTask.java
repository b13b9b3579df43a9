package dev.parallax.spark.job;

import dev.parallax.release.ArticleRows;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.parquet.RecordWriter;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.table.KeyCheck;
import dev.parallax.spark.table.RecordShape;
import dev.parallax.spark.table.TableFile;
import dev.parallax.spark.table.TableMetadata;
import dev.parallax.spark.table.TableSchema;
import dev.parallax.spark.table.TableSchemas;
import dev.parallax.spark.table.TableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * Projects the article tables from one staged file in one pass: file N of each table holds the articles of shard N.
 *
 * @param number number of the shard
 * @param released articles as released
 * @param folder folder of the tables
 */
record ArticleTablesTask(int number, StagedFile released, String folder) implements Serializable {
    SortedMap<String, TableFile> run(Configuration hadoop) throws IOException {
        List<Sink<?>> sinks = new ArrayList<>();
        try (RecordReader<Staged> rows = released.read(hadoop, ReleasedEntry.class)) {
            for (ArticleTables<?> table : ArticleTables.all()) {
                sinks.add(new Sink<>(table));
            }
            while (rows.hasNext()) {
                ReleasedEntry entry = (ReleasedEntry) rows.next().values().get(0);
                for (Sink<?> sink : sinks) {
                    sink.write(entry.rows());
                }
            }
            TreeMap<String, TableFile> files = new TreeMap<>();
            for (Sink<?> sink : sinks) {
                files.put(sink.table.name(), sink.commit(hadoop, folder, number));
            }
            return files;
        } finally {
            for (Sink<?> sink : sinks) {
                sink.close();
            }
        }
    }

    /** One table's file. */
    private static final class Sink<R extends Record> implements Closeable {
        private final ArticleTables<R> table;
        private final RecordWriter<R> writer;
        private final KeyCheck<R> keys;

        Sink(ArticleTables<R> table) throws IOException {
            this.table = table;
            TableSchema schema = TableSchemas.read(table.name());
            RecordShape<R> shape = RecordShape.of(table.type());
            this.writer = new RecordWriter<>(shape, TableMetadata.of(schema));
            this.keys = new KeyCheck<>(schema, shape);
        }

        void write(ArticleRows rows) throws IOException {
            for (R row : keys.sorted(table.rows().apply(rows))) {
                keys.next(row);
                writer.write(row);
            }
        }

        TableFile commit(Configuration hadoop, String folder, int number) throws IOException {
            Path path = TableWriter.path(new Path(folder, table.name()), table.name(), number);
            return new TableFile(path.toString(), writer.rows(), writer.commit(hadoop, path));
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
