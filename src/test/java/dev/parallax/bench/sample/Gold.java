package dev.parallax.bench.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A gold table: rows by column name, comments left out. */
public final class Gold {
    private Gold() {}

    /** Rows of all tables of a kind of a sample, in the order of files and lines. */
    public static List<Map<String, String>> rows(Path sample, String kind) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(sample.resolve("gold"))) {
            files.filter(path -> path.getFileName().toString().startsWith(kind + "."))
                    .sorted()
                    .forEach(file -> rows.addAll(read(file)));
        }
        return rows;
    }

    /** Rows of one table; {@code -} stands in cells that a row lacks. */
    public static List<Map<String, String>> read(Path file) {
        List<Map<String, String>> rows = new ArrayList<>();
        try {
            List<String> header = List.of();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (header.isEmpty()) {
                    header = cells;
                    continue;
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int index = 0; index < header.size(); index++) {
                    row.put(header.get(index), index < cells.size() ? cells.get(index) : "-");
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }
}
