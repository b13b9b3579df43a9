package dev.parallax.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How many articles of each group and language were counted, and beside it a second number that belongs to the first; with sums. */
public final class GroupMatrix {
    private static final String ALL = "all";

    /** How the two numbers of a cell are put together. */
    public enum Form {
        /** {@code 12 of 30}: the first is a part of the second. */
        OF,
        /** {@code 12 (3)}: the second stands beside the first; not shown where it is 0. */
        BESIDE
    }

    private record Cell(String group, String language) {}

    private static final class Counts {
        private long first;
        private long second;
    }

    private final Form form;
    private final Map<Cell, Counts> cells = new HashMap<>();
    private final SortedSet<String> groups = new TreeSet<>();
    private final SortedSet<String> languages = new TreeSet<>();

    /** An empty matrix. */
    public GroupMatrix(Form form) {
        this.form = form;
    }

    /** Counts an article of a group and language. */
    public void add(String group, String language, boolean first, boolean second) {
        groups.add(group);
        languages.add(language);
        for (String row : List.of(group, ALL)) {
            for (String column : List.of(language, ALL)) {
                Counts counts = cells.computeIfAbsent(new Cell(row, column), cell -> new Counts());
                counts.first += first ? 1 : 0;
                counts.second += second ? 1 : 0;
            }
        }
    }

    /** Groups down, languages across; {@code .} where there is nothing. */
    public TextTable table() {
        List<String> columns = new ArrayList<>(languages);
        columns.add(ALL);
        List<String> headings = new ArrayList<>(List.of("group"));
        headings.addAll(columns);
        TextTable table = TextTable.of(headings);
        List<String> rows = new ArrayList<>(groups);
        rows.add(ALL);
        for (String row : rows) {
            List<String> line = new ArrayList<>(List.of(row));
            columns.forEach(column -> line.add(cell(cells.get(new Cell(row, column)))));
            table.row(line);
        }
        return table;
    }

    private String cell(@Nullable Counts counts) {
        if (counts == null || counts.first == 0 && counts.second == 0) {
            return ".";
        }
        String first = Figures.count(counts.first);
        String second = Figures.count(counts.second);
        return switch (form) {
            case OF -> first + " of " + second;
            case BESIDE -> counts.second == 0 ? first : first + " (" + second + ")";
        };
    }
}
