package dev.parallax.frame;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.TsvLines;
import dev.parallax.model.Measure;
import dev.parallax.model.Standing;
import dev.parallax.model.Validation;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Precision and recall of what finds mentions, quotes, speakers, claims and citations, per language, from {@code measures/detectors.tsv}: the table that a
 * benchmark writes and that says of what kind its gold is. They stand among the measures because a comparison between languages needs them.
 */
final class DetectorRows {
    private static final String FILE = "measures/detectors.tsv";
    private static final String HEADER = "detector\tlanguage\tvalidation\tstatistic\tn\tscore\tscore_low\tscore_high";
    private static final Map<String, String> RIGHT = Map.of(
            "mentions", "concept and overlapping span agree",
            "naming", "concept, variant and overlapping span agree",
            "quotes", "spans of content agree: characters in common over characters of both at least .5",
            "speaker", "of quotes whose content agrees, those whose speaker agrees: the concept, or a word of the name",
            "claims", "quantity and value agree where the spans touch",
            "citations", "outlet and words agree");

    private DetectorRows() {}

    /** The rows as the file has them; none without the file. */
    static List<Measure> of(CatalogFiles catalog) {
        return TsvLines.read(FILE, catalog.files().getOrDefault(FILE, ""), HEADER, DetectorRows::row);
    }

    private static Measure row(List<String> cells) {
        String right = RIGHT.get(cells.get(0));
        boolean precision = cells.get(3).equals("precision");
        if (right == null || !precision && !cells.get(3).equals("recall")) {
            throw new IllegalArgumentException("no such detector or statistic");
        }
        return new Measure(
                "detector_" + cells.get(0) + "_" + cells.get(3),
                cells.get(1),
                (precision ? "Share of found " : "Share of labelled ") + cells.get(0) + " that are right (" + right
                        + ").",
                precision ? "right / found" : "right / labelled",
                "share",
                "standard of information extraction; n is the denominator",
                Validation.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
                Long.parseLong(cells.get(4)),
                Double.parseDouble(cells.get(5)),
                Double.parseDouble(cells.get(6)),
                Double.parseDouble(cells.get(7)),
                null,
                Standing.EXPERIMENTAL);
    }
}
