package dev.parallax.cli.catalog;

import dev.parallax.catalog.CatalogCheck;
import dev.parallax.catalog.Finding;
import dev.parallax.cli.report.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a check of a catalog found.
 *
 * @param lines one line a finding, {@code file:line: error: message}, and one that sums up
 * @param errors how many make the catalog unusable
 */
public record CatalogReport(List<String> lines, long errors) {
    public CatalogReport {
        lines = List.copyOf(lines);
    }

    /** Checks the catalog as it counts, the researcher's folder laid over the bundled one. */
    public static CatalogReport of(AskedCatalog catalog) {
        List<Finding> findings = CatalogCheck.run(catalog.files());
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(new Finding(finding.severity(), catalog.shown(finding.file()), finding.line(), finding.message())
                    .toString());
        }
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .count();
        Map<String, Integer> folders = new TreeMap<>();
        catalog.files()
                .files()
                .keySet()
                .forEach(file -> folders.merge(file.contains("/") ? file.split("/", 2)[0] : ".", 1, Integer::sum));
        List<String> counts = new ArrayList<>();
        folders.forEach((folder, count) -> {
            if (!folder.equals(".")) {
                counts.add(folder + " " + Figures.count(count));
            }
        });
        lines.add("checked " + Figures.count(catalog.files().files().size(), "file") + " (" + String.join(", ", counts)
                + "): " + Figures.count(errors, "error") + ", " + Figures.count(findings.size() - errors, "warning"));
        return new CatalogReport(lines, errors);
    }
}
