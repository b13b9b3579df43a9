package dev.parallax.catalog;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what checks find, so that one run names every error and not only the first. */
public final class Findings {
    private final SortedSet<Finding> found = new TreeSet<>();
    private int errors;

    /** Notes something that makes the file unusable. */
    public void error(String file, int line, String message) {
        if (found.add(new Finding(Finding.Severity.ERROR, file, line, message))) {
            errors++;
        }
    }

    /** Notes something that looks wrong in a file that can be used. */
    public void warning(String file, int line, String message) {
        found.add(new Finding(Finding.Severity.WARNING, file, line, message));
    }

    /** Errors so far. */
    public int errors() {
        return errors;
    }

    /** Everything found, by file and line. */
    public List<Finding> all() {
        return List.copyOf(found);
    }

    /**
     * Ends a reading.
     *
     * @throws CatalogErrors where there is an error
     */
    public void throwErrors() {
        if (errors > 0) {
            throw new CatalogErrors(found.stream()
                    .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                    .toList());
        }
    }
}
