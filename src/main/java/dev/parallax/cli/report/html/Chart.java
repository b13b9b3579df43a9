package dev.parallax.cli.report.html;

import java.util.Locale;

/** Coordinates of charts: shares of the width in per cent. */
final class Chart {
    private Chart() {}

    /** A share as a per cent of the width. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * Math.max(0, Math.min(1, share)));
    }

    /** A share of the width inside margins, so that marks at either end are whole. */
    static String inside(double share) {
        return percent(0.01 + 0.98 * Math.max(0, Math.min(1, share)));
    }
}
