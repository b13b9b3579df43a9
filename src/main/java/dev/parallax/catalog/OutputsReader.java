package dev.parallax.catalog;

import dev.parallax.model.Completeness;
import dev.parallax.model.Edition;
import dev.parallax.model.ExpectedSource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads {@code outputs/*.tsv}: how many articles an outlet published on a day, as a researcher counted it in a sitemap or a feed or was told. Without such a
 * number what was not collected cannot be told from what was not written, and attention and lag stay NULL. Rows are of the table {@code completeness}, with
 * nothing captured.
 */
public final class OutputsReader {
    /** The folder of the catalog. */
    public static final String FOLDER = "outputs";

    private static final String WHOLE_OUTLET = "-";
    private static final List<String> COLUMNS =
            List.of("outlet_id", "edition_id", "day", "expected", "expected_source", "note");
    private static final List<String> REQUIRED = List.of("outlet_id", "day", "expected", "expected_source");
    private static final List<String> SOURCES = List.of("sitemap", "feed", "id_gap", "declared");

    private OutputsReader() {}

    /**
     * The rows of all files, by outlet, edition and day. An empty edition is the whole outlet, {@code -}.
     *
     * @throws CatalogErrors with everything that is wrong with them
     */
    public static List<Completeness> read(CatalogFiles files, Outlets outlets) {
        Findings findings = new Findings();
        List<Completeness> rows =
                read(files, outlets.entries(), outlets.entries().keySet(), findings);
        findings.throwErrors();
        return rows;
    }

    /**
     * The rows without an error, the errors among the findings.
     *
     * @param outlets outlets without an error
     * @param ids ids of all, so that one with an error of its own is not missing as well
     */
    static List<Completeness> read(
            CatalogFiles files, Map<String, OutletEntry> outlets, Collection<String> ids, Findings findings) {
        List<Completeness> rows = new ArrayList<>();
        Map<List<String>, String> places = new HashMap<>();
        files.part(FOLDER).files().forEach((file, text) -> {
            for (TsvTable.Row row :
                    TsvTable.read(file, text, COLUMNS, REQUIRED, findings).rows()) {
                int before = findings.errors();
                String outlet = row.cell("outlet_id");
                String edition = row.cell("edition_id").isEmpty() ? WHOLE_OUTLET : row.cell("edition_id");
                known(file, row, edition, outlets, ids, findings);
                LocalDate day = day(file, row, findings);
                long expected = count(file, row, findings);
                if (!SOURCES.contains(row.cell("expected_source"))) {
                    findings.error(
                            file, row.line(), NearestWord.unknown("source", row.cell("expected_source"), SOURCES));
                }
                String other = places.putIfAbsent(List.of(outlet, edition, row.cell("day")), file + ":" + row.line());
                if (other != null) {
                    findings.error(file, row.line(), "the same outlet, edition and day as in " + other);
                }
                if (findings.errors() == before) {
                    ExpectedSource source =
                            ExpectedSource.valueOf(row.cell("expected_source").toUpperCase(Locale.ROOT));
                    rows.add(new Completeness(outlet, edition, day, expected, source, 0, 0, 0));
                }
            }
        });
        rows.sort(Comparator.comparing(Completeness::outletId)
                .thenComparing(Completeness::editionId)
                .thenComparing(Completeness::day));
        return rows;
    }

    private static void known(
            String file,
            TsvTable.Row row,
            String edition,
            Map<String, OutletEntry> outlets,
            Collection<String> ids,
            Findings findings) {
        String outlet = row.cell("outlet_id");
        if (!ids.contains(outlet)) {
            findings.error(file, row.line(), NearestWord.unknown("outlet", outlet, ids));
        }
        OutletEntry entry = outlets.get(outlet);
        if (entry != null && !edition.equals(WHOLE_OUTLET)) {
            List<String> editions =
                    entry.editions().stream().map(Edition::editionId).toList();
            if (!editions.contains(edition)) {
                findings.error(file, row.line(), NearestWord.unknown("edition of " + outlet, edition, editions));
            }
        }
    }

    private static LocalDate day(String file, TsvTable.Row row, Findings findings) {
        try {
            return LocalDate.parse(row.cell("day"));
        } catch (DateTimeException e) {
            findings.error(
                    file,
                    row.line(),
                    "day is \"" + row.cell("day") + "\"; expected a day of the outlet's zone such as 2025-07-01");
            return LocalDate.EPOCH;
        }
    }

    private static long count(String file, TsvTable.Row row, Findings findings) {
        if (!row.cell("expected").matches("[0-9]{1,9}")) {
            findings.error(
                    file,
                    row.line(),
                    "expected is \"" + row.cell("expected") + "\"; expected a number of articles such as 412");
            return 0;
        }
        return Long.parseLong(row.cell("expected"));
    }
}
