package dev.parallax.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated table: a header line, no quoting, lines that begin with {@code # } are comments.
 *
 * @param file how messages name the file
 * @param rows rows with all their cells
 */
record TsvTable(String file, List<Row> rows) {
    /** A row; its cells by column, an empty cell is empty text. */
    record Row(int line, Map<String, String> cells) {
        String cell(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return cell;
        }
    }

    TsvTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table of these columns, in this order. A row with too few or too many cells, or without a required one, is an error and left out.
     *
     * @param required columns of which no cell is empty
     */
    static TsvTable read(String file, String text, List<String> columns, List<String> required, Findings findings) {
        List<Row> rows = new ArrayList<>();
        boolean headed = false;
        int line = 0;
        for (String content : text.split("\n", -1)) {
            line++;
            if (content.isBlank() || content.startsWith("# ") || content.equals("#")) {
                continue;
            }
            List<String> cells = List.of(content.split("\t", -1));
            if (!headed) {
                headed = true;
                if (!cells.equals(columns)) {
                    findings.error(file, line, header(cells, columns));
                    return new TsvTable(file, List.of());
                }
            } else if (cells.size() != columns.size()) {
                findings.error(
                        file,
                        line,
                        "found " + cells.size() + " cells; expected " + columns.size() + ", parted by tabs: "
                                + String.join(", ", columns));
            } else {
                row(file, line, columns, cells, required, findings, rows);
            }
        }
        if (!headed) {
            findings.error(file, 0, "the header line is missing; expected " + String.join(", ", columns));
        }
        return new TsvTable(file, rows);
    }

    private static void row(
            String file,
            int line,
            List<String> columns,
            List<String> cells,
            List<String> required,
            Findings findings,
            List<Row> rows) {
        Map<String, String> named = new HashMap<>();
        boolean complete = true;
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells.get(i);
            named.put(columns.get(i), cell);
            if (!cell.equals(cell.strip())) {
                findings.error(file, line, columns.get(i) + " begins or ends with a space: \"" + cell + "\"");
            }
            if (cell.isBlank() && required.contains(columns.get(i))) {
                findings.error(file, line, columns.get(i) + " is empty; expected a value");
                complete = false;
            }
        }
        if (complete) {
            rows.add(new Row(line, named));
        }
    }

    private static String header(List<String> found, List<String> columns) {
        for (String cell : found) {
            if (!columns.contains(cell)) {
                return "header: " + NearestWord.unknown("column here", cell, columns);
            }
        }
        return "header: found the columns " + String.join(", ", found) + "; expected " + String.join(", ", columns);
    }
}
