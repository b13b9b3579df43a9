package dev.parallax.cli.report;

import dev.parallax.model.Article;
import dev.parallax.spark.parquet.RecordWriter;
import dev.parallax.spark.table.RecordShape;
import dev.parallax.spark.table.TableSchema;
import dev.parallax.spark.table.TableSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;

/** Writes a release of hand-made records: every table is there, with the rows in the order in which they were added, four rows a file. */
public final class TestRelease {
    /** Read from its files once. */
    private static final Configuration HADOOP = new Configuration();

    private static final int ROWS_OF_A_FILE = 4;

    private final Map<Class<?>, List<Record>> rows =
            new TreeMap<>((left, right) -> left.getName().compareTo(right.getName()));

    /** Adds rows to the table of their class. */
    public TestRelease add(Record... records) {
        for (Record row : records) {
            rows.computeIfAbsent(row.getClass(), type -> new ArrayList<>()).add(row);
        }
        return this;
    }

    /** Empties the texts, as a release does by default. */
    public TestRelease withoutText() {
        RecordShape<Article> shape = RecordShape.of(Article.class);
        rows.get(Article.class)
                .replaceAll(row -> shape.make(shape.components().stream()
                        .map(component -> component.name().equals("text") ? "" : component.of(row))
                        .toArray()));
        return this;
    }

    /** The article of this id. */
    public Article article(String id) {
        return rows.get(Article.class).stream()
                .map(Article.class::cast)
                .filter(article -> article.articleId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Writes every table. */
    public ReleaseTables write(Path folder) throws IOException, ClassNotFoundException {
        for (String table : TableSchemas.names()) {
            TableSchema schema = TableSchemas.read(table);
            Class<? extends Record> type =
                    Class.forName("dev.parallax.model." + schema.record()).asSubclass(Record.class);
            write(folder.resolve("data").resolve(table), table, type);
        }
        return ReleaseTables.open(HADOOP, new org.apache.hadoop.fs.Path(folder.toUri()));
    }

    private <R extends Record> void write(Path folder, String table, Class<R> type) throws IOException {
        Files.createDirectories(folder);
        List<Record> all = rows.getOrDefault(type, List.of());
        int files = Math.max(1, (all.size() + ROWS_OF_A_FILE - 1) / ROWS_OF_A_FILE);
        for (int number = 0; number < files; number++) {
            int begin = number * ROWS_OF_A_FILE;
            try (RecordWriter<R> writer = new RecordWriter<>(RecordShape.of(type), Map.of())) {
                for (Record row : all.subList(begin, Math.min(all.size(), begin + ROWS_OF_A_FILE))) {
                    writer.write(type.cast(row));
                }
                Path file = folder.resolve(String.format(Locale.ROOT, "%s-%05d.parquet", table, number));
                writer.commit(HADOOP, new org.apache.hadoop.fs.Path(file.toUri()));
            }
        }
    }
}
