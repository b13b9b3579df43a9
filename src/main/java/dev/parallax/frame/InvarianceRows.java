package dev.parallax.frame;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Invariance;
import dev.parallax.model.Measure;
import dev.parallax.model.Standing;
import dev.parallax.model.Validation;
import java.util.ArrayList;
import java.util.List;

/**
 * What each measure gives for one text in two languages, from {@code measures/invariance.tsv}: a row {@code invariance_<measure>_<first language>} for the second
 * language. They stand among the measures because they say which of them compare between languages.
 */
public final class InvarianceRows {
    /** What their ids begin with. */
    public static final String PREFIX = "invariance_";

    private static final String UNIT = "ratio";

    private InvarianceRows() {}

    /** Whether a row of the table {@code measures} is one of these. */
    public static boolean is(String featureId) {
        return featureId.startsWith(PREFIX);
    }

    /** The ratio of such a row. */
    public static Invariance.Ratio ratio(Measure row) {
        Long texts = row.n();
        return new Invariance.Ratio(
                row.score(), row.scoreLow(), row.scoreHigh(), texts == null ? 0 : texts, row.source());
    }

    /** The rows; none without the file. */
    static List<Measure> of(CatalogFiles catalog) {
        List<Measure> rows = new ArrayList<>();
        Invariance.read(catalog)
                .ratios()
                .forEach((pair, ratio) -> rows.add(new Measure(
                        PREFIX + pair.featureId() + "_" + pair.languageA(),
                        pair.languageB(),
                        "What " + pair.featureId() + " gives for a text in " + pair.languageA()
                                + " per what it gives for its translation in " + pair.languageB()
                                + ", over the texts of "
                                + ratio.data() + ". Not comparable unless the interval lies between "
                                + Invariance.LOWEST + " and " + Invariance.HIGHEST + ".",
                        "given in " + pair.languageA() + " / given in " + pair.languageB()
                                + ", 95 % interval of a bootstrap over texts",
                        UNIT,
                        "limits of equivalence as for bioequivalence, 4 to 5 and 5 to 4; n is the number of texts in which either language has anything",
                        Validation.NONE,
                        ratio.texts(),
                        ratio.value(),
                        ratio.low(),
                        ratio.high(),
                        null,
                        Standing.EXPERIMENTAL)));
        return rows;
    }
}
