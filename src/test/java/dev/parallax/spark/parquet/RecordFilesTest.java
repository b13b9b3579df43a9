package dev.parallax.spark.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parallax.model.Part;
import dev.parallax.spark.table.RecordShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back, and the same rows give the same bytes. */
class RecordFilesTest {
    record Inner(String name, @Nullable Double value) {}

    record Outer(
            String id,
            @Nullable String note,
            int small,
            @Nullable Long large,
            double number,
            boolean truth,
            Instant when,
            @Nullable LocalDate day,
            Part part,
            Inner one,
            List<Inner> many) {}

    private static final RecordShape<Outer> SHAPE = RecordShape.of(Outer.class);

    @TempDir
    Path folder;

    @Test
    void roundTrip() throws IOException {
        List<Outer> rows =
                IntStream.range(0, 3000).mapToObj(RecordFilesTest::row).toList();
        assertEquals(rows, read(write("a.parquet", rows)));
    }

    @Test
    void sameRowsSameBytes() throws IOException {
        List<Outer> rows =
                IntStream.range(0, 500).mapToObj(RecordFilesTest::row).toList();
        assertArrayEquals(Files.readAllBytes(write("a.parquet", rows)), Files.readAllBytes(write("b.parquet", rows)));
    }

    @Test
    void noRowsIsAFileToo() throws IOException {
        assertEquals(List.of(), read(write("a.parquet", List.of())));
    }

    @Test
    void notANumberIsRefused() throws IOException {
        Outer bad = new Outer(
                "x", null, 0, null, Double.NaN, true, Instant.EPOCH, null, Part.TEXT, new Inner("", null), List.of());
        assertThrows(IllegalStateException.class, () -> write("a.parquet", List.of(bad)));
    }

    @Test
    void onlyWholeFilesHaveAName() throws IOException {
        try (RecordWriter<Outer> writer = new RecordWriter<>(SHAPE, Map.of())) {
            writer.write(row(1));
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private static Outer row(int i) {
        return new Outer(
                "id" + i,
                i % 3 == 0 ? null : "Şəki ‌ه 😀 " + i,
                i,
                i % 2 == 0 ? null : (long) i << 33,
                i / 7.0,
                i % 2 == 0,
                Instant.ofEpochSecond(i * 1000L - 5, 123_000),
                i % 5 == 0 ? null : LocalDate.of(2025, 1, 1).plusDays(i),
                i % 2 == 0 ? Part.TITLE : Part.TEXT,
                new Inner("one", i % 2 == 0 ? null : 0.5),
                IntStream.range(0, i % 4)
                        .mapToObj(n -> new Inner("n" + n, (double) n))
                        .toList());
    }

    private Path write(String name, List<Outer> rows) throws IOException {
        Path file = folder.resolve(name);
        try (RecordWriter<Outer> writer = new RecordWriter<>(SHAPE, Map.of("b", "2", "a", "1"))) {
            for (Outer row : rows) {
                writer.write(row);
            }
            writer.commit(new Configuration(), new org.apache.hadoop.fs.Path(file.toUri()));
        }
        return file;
    }

    private static List<Outer> read(Path file) throws IOException {
        List<Outer> rows = new ArrayList<>();
        try (RecordReader<Outer> reader =
                new RecordReader<>(new Configuration(), new org.apache.hadoop.fs.Path(file.toUri()), SHAPE)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }
}
