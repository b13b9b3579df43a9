package dev.parallax.catalog;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that a check of a researcher's file found.
 *
 * @param severity whether the file can be used as it is
 * @param file path relative to the catalog, or the name of the recipe
 * @param line line of the file, from 1; 0 where the file as a whole is meant
 * @param message what was found, what was expected, and the nearest valid word where there is one
 */
public record Finding(Severity severity, String file, int line, String message)
        implements Comparable<Finding>, Serializable {
    /** Whether a file can be used as it is. */
    public enum Severity {
        /** It cannot. */
        ERROR,
        /** It can, and something in it looks wrong. */
        WARNING
    }

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::message);

    /** By file, line, severity and message. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The finding as compilers write theirs: {@code file:line: error: message}. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + Integer.toString(line) : file;
        return place + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + message;
    }
}
