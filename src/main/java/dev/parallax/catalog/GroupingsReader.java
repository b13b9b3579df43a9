package dev.parallax.catalog;

import dev.parallax.model.Grouping;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code groupings/*.tsv}, all of them: a grouping may be spread over files, and a file may hold several. */
public final class GroupingsReader {
    /** The folder of the catalog. */
    public static final String FOLDER = "groupings";

    private static final List<String> COLUMNS =
            List.of("grouping_id", "outlet_id", "valid_from", "valid_to", "group", "rationale", "source");
    private static final List<String> REQUIRED =
            List.of("grouping_id", "outlet_id", "valid_from", "group", "rationale");
    private static final String ID = "[a-z0-9][a-z0-9_-]*";

    /** A row with its place, for what is checked across files. */
    record Placed(String file, int line, Grouping grouping) {}

    private GroupingsReader() {}

    /**
     * The rows of all groupings, by grouping, outlet and first day.
     *
     * @throws CatalogErrors with everything that is wrong with them
     */
    public static List<Grouping> read(CatalogFiles files) {
        Findings findings = new Findings();
        List<Grouping> groupings =
                placed(files, findings).stream().map(Placed::grouping).toList();
        findings.throwErrors();
        return groupings;
    }

    /** The rows without an error, the errors among the findings. */
    static List<Placed> placed(CatalogFiles files, Findings findings) {
        List<Placed> rows = new ArrayList<>();
        files.part(FOLDER).files().forEach((file, text) -> {
            for (TsvTable.Row row :
                    TsvTable.read(file, text, COLUMNS, REQUIRED, findings).rows()) {
                row(file, row, findings).ifPresent(grouping -> rows.add(new Placed(file, row.line(), grouping)));
            }
        });
        overlaps(rows, findings);
        rows.sort(Comparator.comparing((Placed placed) -> placed.grouping().groupingId())
                .thenComparing(placed -> placed.grouping().outletId())
                .thenComparing(placed -> placed.grouping().validFrom()));
        return rows;
    }

    private static Optional<Grouping> row(String file, TsvTable.Row row, Findings findings) {
        int before = findings.errors();
        for (String column : List.of("grouping_id", "outlet_id", "group")) {
            if (!row.cell(column).matches(ID)) {
                findings.error(
                        file,
                        row.line(),
                        column + " is \"" + row.cell(column)
                                + "\"; expected small Latin letters, digits, hyphens and underscores");
            }
        }
        Optional<LocalDate> from = day(file, row, "valid_from", findings);
        Optional<LocalDate> to =
                row.cell("valid_to").isEmpty() ? Optional.empty() : day(file, row, "valid_to", findings);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            findings.error(file, row.line(), "valid_to " + to.get() + " is before valid_from " + from.get());
        }
        if (findings.errors() > before || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Grouping(
                row.cell("grouping_id"),
                row.cell("outlet_id"),
                from.get(),
                to.orElse(null),
                row.cell("group"),
                row.cell("rationale"),
                cellOrNull(row.cell("source"))));
    }

    private static Optional<LocalDate> day(String file, TsvTable.Row row, String column, Findings findings) {
        try {
            return Optional.of(LocalDate.parse(row.cell(column)));
        } catch (DateTimeException e) {
            findings.error(
                    file, row.line(), column + " is \"" + row.cell(column) + "\"; expected a day such as 2020-01-01");
            return Optional.empty();
        }
    }

    /** On one day an outlet is in one group of a grouping. */
    private static void overlaps(List<Placed> rows, Findings findings) {
        Map<List<String>, List<Placed>> byOutlet = new HashMap<>();
        for (Placed row : rows) {
            List<Placed> others = byOutlet.computeIfAbsent(
                    List.of(row.grouping().groupingId(), row.grouping().outletId()), key -> new ArrayList<>());
            for (Placed other : others) {
                if (meet(row.grouping(), other.grouping())) {
                    findings.error(
                            row.file(),
                            row.line(),
                            "the outlet \"" + row.grouping().outletId() + "\" has a group in \""
                                    + row.grouping().groupingId() + "\" for the same days already in "
                                    + other.file() + ":" + other.line());
                }
            }
            others.add(row);
        }
    }

    private static boolean meet(Grouping a, Grouping b) {
        return !end(a).isBefore(b.validFrom()) && !end(b).isBefore(a.validFrom());
    }

    private static LocalDate end(Grouping grouping) {
        LocalDate end = grouping.validTo();
        return end == null ? LocalDate.MAX : end;
    }

    static @Nullable String cellOrNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
