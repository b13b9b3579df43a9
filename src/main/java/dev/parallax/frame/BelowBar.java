package dev.parallax.frame;

import dev.parallax.catalog.CatalogFiles;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Measures whose score in a language lies below the bar that their card states. A measure without a score is not among them: nothing is known against it.
 *
 * @param measures feature and language, parted by a slash
 */
record BelowBar(Set<String> measures) {
    /** Nothing is below its bar. */
    static final BelowBar NONE = new BelowBar(Set.of());

    BelowBar {
        measures = Set.copyOf(measures);
    }

    /** Reads the scores of a catalog. */
    static BelowBar of(Map<String, MeasureCard> cards, CatalogFiles catalog) {
        Set<String> below = new HashSet<>();
        MeasureRows.scored(catalog).forEach((key, score) -> {
            MeasureCard card = cards.get(key.substring(0, key.indexOf('/')));
            Double bar = card == null ? null : card.bar();
            if (bar != null && score < bar) {
                below.add(key);
            }
        });
        return new BelowBar(below);
    }

    boolean holds(String featureId, String language) {
        return measures.contains(featureId + "/" + language);
    }
}
