package dev.parallax.cli.report.html;

import java.util.Locale;
import java.util.Set;

/** How a language is written and called. */
final class Languages {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "ur", "he", "ckb", "ps");

    private Languages() {}

    /** {@code rtl} or {@code ltr}. */
    static String direction(String language) {
        return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    }

    /** Its English name. */
    static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }
}
