package dev.parallax.spark.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.model.Part;
import dev.parallax.model.Sentence;
import dev.parallax.spark.LocalSpark;
import dev.parallax.spark.parquet.RecordReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table's files depend on its rows alone. */
class TableWriterTest {
    private static final TableSchema SCHEMA = TableSchemas.read("sentences");
    private static final RecordRows<Sentence> ROWS = RecordRows.of(SCHEMA, Sentence.class);

    @TempDir
    Path folder;

    @Test
    void sameFilesForAnyPartitioning() throws IOException {
        List<Sentence> sentences = sentences(2_500);
        List<String> once = hashes(write(sentences, 1, 1_000, "one"));
        assertEquals(3, once.size());
        assertEquals(once, hashes(write(sentences, 2, 1_000, "two")));
        assertEquals(once, hashes(write(sentences, 7, 1_000, "seven")));
    }

    @Test
    void rowsAreSortedByKeyAndComplete() throws IOException {
        List<Sentence> sentences = sentences(1_200);
        List<Sentence> read = new ArrayList<>();
        for (TableFile file : write(sentences, 3, 500, "sorted")) {
            try (RecordReader<Sentence> reader =
                    new RecordReader<>(new Configuration(), new org.apache.hadoop.fs.Path(file.path()), ROWS.shape())) {
                reader.forEachRemaining(read::add);
            }
        }
        List<Sentence> expected = new ArrayList<>(sentences);
        expected.sort((a, b) -> {
            int byArticle = a.articleId().compareTo(b.articleId());
            return byArticle != 0 ? byArticle : Integer.compare(a.sentenceNo(), b.sentenceNo());
        });
        assertEquals(expected, read);
    }

    @Test
    void noRowsGiveOneEmptyFile() throws IOException {
        List<TableFile> files = write(List.of(), 2, 10, "none");
        assertEquals(1, files.size());
        assertEquals(0, files.get(0).rows());
    }

    @Test
    void aKeyThatStandsTwiceStopsTheJob() {
        List<Sentence> sentences = new ArrayList<>(sentences(10));
        sentences.add(sentences.get(3));
        Exception error = assertThrows(Exception.class, () -> write(sentences, 2, 100, "twice"));
        assertTrue(error.getMessage().contains("the key stands twice"), error.getMessage());
    }

    private List<TableFile> write(List<Sentence> sentences, int partitions, long rowsPerFile, String name)
            throws IOException {
        SparkSession spark = LocalSpark.session();
        List<Row> rows = new ArrayList<>(sentences.stream().map(ROWS::row).toList());
        Collections.shuffle(rows, new Random(partitions));
        Dataset<Row> data = spark.createDataFrame(rows, ROWS.struct()).repartition(partitions);
        return TableWriter.write(
                data,
                ROWS,
                SCHEMA.primaryKey(),
                rowsPerFile,
                new org.apache.hadoop.fs.Path(folder.resolve(name).toUri()),
                "sentences");
    }

    private static List<String> hashes(List<TableFile> files) {
        return files.stream().map(TableFile::sha256).toList();
    }

    private static List<Sentence> sentences(int count) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sentences.add(new Sentence("article" + i / 10, Part.TEXT, i % 10, 0, i, i + 1));
        }
        return sentences;
    }
}
