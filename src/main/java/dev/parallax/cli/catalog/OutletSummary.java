package dev.parallax.cli.catalog;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.GroupingsReader;
import dev.parallax.catalog.OutletEntry;
import dev.parallax.catalog.OutletsReader;
import dev.parallax.model.Edition;
import dev.parallax.model.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The outlets of a catalog by group of the default grouping as it holds now: how many, of how many owners, with editions in which languages, and their ids. */
public final class OutletSummary {
    private static final String GROUPING = "bloc";
    private static final String UNASSIGNED = "unassigned";

    private OutletSummary() {}

    /** The lines of the table, by group, those without a group last. */
    public static List<String> of(CatalogFiles files) {
        Map<String, String> groups = new TreeMap<>();
        for (Grouping row : GroupingsReader.read(files)) {
            if (row.groupingId().equals(GROUPING) && row.validTo() == null) {
                groups.put(row.outletId(), row.group());
            }
        }
        SortedMap<String, List<OutletEntry>> members = new TreeMap<>();
        for (OutletEntry entry : OutletsReader.read(files).entries().values()) {
            String group = groups.getOrDefault(entry.outlet().outletId(), UNASSIGNED);
            members.computeIfAbsent(group, key -> new ArrayList<>()).add(entry);
        }
        List<String> lines =
                new ArrayList<>(List.of("| group | outlets | owners | editions | ids |", "|---|---|---|---|---|"));
        members.forEach((group, entries) -> {
            if (!group.equals(UNASSIGNED)) {
                lines.add(row(group, entries));
            }
        });
        if (members.containsKey(UNASSIGNED)) {
            lines.add(row(UNASSIGNED, members.getOrDefault(UNASSIGNED, List.of())));
        }
        return lines;
    }

    private static String row(String group, List<OutletEntry> entries) {
        SortedMap<String, Integer> languages = new TreeMap<>();
        TreeSet<String> owners = new TreeSet<>();
        for (OutletEntry entry : entries) {
            owners.add(entry.outlet().ownerGroup());
            for (Edition edition : entry.editions()) {
                languages.merge(edition.language() == null ? "mixed" : edition.language(), 1, Integer::sum);
            }
        }
        String editions = languages.entrySet().stream()
                .map(language -> language.getKey() + " " + language.getValue())
                .collect(Collectors.joining(", "));
        String ids = entries.stream().map(entry -> entry.outlet().outletId()).collect(Collectors.joining(" "));
        return "| " + group + " | " + entries.size() + " | " + owners.size() + " | " + editions + " | " + ids + " |";
    }
}
