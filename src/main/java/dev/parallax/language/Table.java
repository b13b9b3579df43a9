package dev.parallax.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that comes with the program: UTF-8, tabs, a header line, lines that start with {@code "# "} are comments. Made so that a reader of the language
 * can review it row by row.
 */
public final class Table {
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final String name;

    private Table(String name, String text) {
        this.name = name;
        List<String> columns = List.of();
        int line = 0;
        for (String row : text.split("\n", -1)) {
            line++;
            if (row.isBlank() || row.equals("#") || row.startsWith("# ")) {
                continue;
            }
            List<String> cells = List.of(row.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else if (cells.size() > columns.size()) {
                throw new IllegalStateException(
                        name + ", line " + line + ": " + cells.size() + " cells, the header has " + columns.size());
            } else {
                rows.add(cells);
            }
        }
        this.header = columns;
    }

    /** Reads a table of the class path, for example {@code /language/az/suffixes.tsv}; a table that is not there is a fault of the program. */
    public static Table resource(String path) {
        try (InputStream stream = Table.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return new Table(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table given as text; {@code name} stands in messages. */
    public static Table of(String name, String text) {
        return new Table(name, text);
    }

    /** Number of rows. */
    public int size() {
        return rows.size();
    }

    /** The cell of a row; empty where the row ends before it. */
    public String cell(int row, String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new IllegalStateException(name + ": no column " + column + " among " + header);
        }
        List<String> cells = rows.get(row);
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    /** One column from top to bottom. */
    public List<String> column(String column) {
        List<String> cells = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            cells.add(cell(row, column));
        }
        return cells;
    }
}
