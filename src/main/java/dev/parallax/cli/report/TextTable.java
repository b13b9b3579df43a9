package dev.parallax.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table for a terminal. Columns are as wide as what stands in them; the last one takes the room that is left and goes on in the next line. */
public final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST_LAST = 20;
    private static final Pattern NUMBER = Pattern.compile("[+−-]?[0-9][0-9,.]*( of [0-9,]+| \\([0-9,]+\\))?|-|\\.");

    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these headings. */
    public static TextTable of(String... headings) {
        TextTable table = new TextTable();
        table.rows.add(List.of(headings));
        return table;
    }

    /** The same from a list. */
    public static TextTable of(List<String> headings) {
        return of(headings.toArray(String[]::new));
    }

    /** Adds a row with a cell for each heading. */
    public TextTable row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + rows.get(0));
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The same from a list. */
    public TextTable row(List<String> cells) {
        return row(cells.toArray(String[]::new));
    }

    /** Whether there is no row but the headings. */
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /** The lines of the table, no wider than so many columns; columns in which every cell is a number stand to the right. */
    public List<String> lines(int width) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        boolean[] numbers = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            widths[column] = rows.stream()
                    .mapToInt(row -> DisplayWidth.of(Lines.clean(row.get(at))))
                    .max()
                    .orElse(0);
            numbers[column] = rows.stream().skip(1).allMatch(row -> NUMBER.matcher(row.get(at))
                    .matches());
        }
        int before = 0;
        for (int column = 0; column < columns - 1; column++) {
            before += widths[column] + GAP.length();
        }
        int room = Math.max(NARROWEST_LAST, width - before);
        widths[columns - 1] = Math.min(widths[columns - 1], room);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            row(row, widths, numbers, before, lines);
        }
        return lines;
    }

    private static void row(List<String> row, int[] widths, boolean[] numbers, int before, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int last = widths.length - 1;
        for (int column = 0; column < last; column++) {
            line.append(cell(Lines.clean(row.get(column)), widths[column], numbers[column]))
                    .append(GAP);
        }
        List<String> broken = Lines.broken(Lines.clean(row.get(last)), widths[last], widths[last]);
        for (int i = 0; i < broken.size(); i++) {
            lines.add((i == 0 ? line : " ".repeat(before))
                    + cell(broken.get(i), widths[last], numbers[last]).stripTrailing());
        }
    }

    private static String cell(String words, int width, boolean right) {
        String padding = " ".repeat(Math.max(0, width - DisplayWidth.of(words)));
        return right ? padding + words : words + padding;
    }
}
