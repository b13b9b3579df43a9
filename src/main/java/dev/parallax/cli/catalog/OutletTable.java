package dev.parallax.cli.catalog;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.GroupingsReader;
import dev.parallax.catalog.OutletEntry;
import dev.parallax.catalog.OutletsReader;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Edition;
import dev.parallax.model.Grouping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The outlets of a catalog as a Markdown table: who they are, who controls them, what they publish in, and in which group they are counted. */
public final class OutletTable {
    private static final String GROUPING = "bloc";
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private OutletTable() {}

    /** The lines of the table, by outlet id. */
    public static List<String> of(CatalogFiles files) {
        List<Grouping> groupings = GroupingsReader.read(files).stream()
                .filter(row -> row.groupingId().equals(GROUPING))
                .toList();
        List<String> lines = new ArrayList<>(List.of(
                "| id | name | country | control | owner group | languages | group |",
                "|---|---|---|---|---|---|---|"));
        OutletsReader.read(files).entries().values().forEach(entry -> lines.add(row(entry, groupings)));
        return lines;
    }

    private static String row(OutletEntry entry, List<Grouping> groupings) {
        SortedSet<String> languages = new TreeSet<>();
        for (Edition edition : entry.editions()) {
            languages.add(edition.language() == null ? "mixed" : edition.language());
        }
        String country = entry.outlet().country();
        return List.of(
                        entry.outlet().outletId(),
                        entry.outlet().name(),
                        country == null ? "" : country,
                        Words.id(entry.outlet().control()),
                        entry.outlet().ownerGroup(),
                        String.join(" ", languages),
                        groups(entry.outlet().outletId(), groupings))
                .stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The groups by time, with the days they hold for where they do not hold always. */
    private static String groups(String outletId, List<Grouping> groupings) {
        String groups = groupings.stream()
                .filter(row -> row.outletId().equals(outletId))
                .map(row -> row.group() + days(row))
                .collect(Collectors.joining(", "));
        return groups.isEmpty() ? "unassigned" : groups;
    }

    private static String days(Grouping row) {
        String from = row.validFrom().equals(ALWAYS) ? "" : " from " + row.validFrom();
        return from + (row.validTo() == null ? "" : " to " + row.validTo());
    }
}
