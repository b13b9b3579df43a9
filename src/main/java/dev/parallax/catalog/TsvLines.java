package dev.parallax.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a small tab-separated table that stops at its first error: a header line, no quoting, lines that begin with {@code # } are comments. */
public final class TsvLines {
    private TsvLines() {}

    /**
     * The rows of a table.
     *
     * @param file how messages name it
     * @param header its header line, which may be left out
     * @param row makes a row of its cells, as many as the header has; an {@link IllegalArgumentException} of it says what is wrong with them
     * @throws IllegalArgumentException naming file, line, what was found and what was expected
     */
    public static <R> List<R> read(String file, String text, String header, Function<List<String>, R> row) {
        int columns = header.split("\t", -1).length;
        List<R> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("# ") || line.equals(header)) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != columns) {
                throw new IllegalArgumentException(
                        file + ":" + number + ": found " + cells.size() + " columns, expected " + columns);
            }
            try {
                rows.add(row.apply(cells));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        file + ":" + number + ": found " + line + ", expected " + header + " (" + e.getMessage() + ")",
                        e);
            }
        }
        return rows;
    }
}
