package dev.parallax.cli.report;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.ConceptEntry;
import dev.parallax.catalog.ConceptsReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * English labels of concepts from the catalog that comes with the program. A concept that it does not hold (a researcher's own, a pseudonym of a release) is
 * shown by its id.
 */
public final class ConceptLabels {
    /** Ids of contested places and peoples, which say nothing to a reader. */
    private static final Pattern OPAQUE = Pattern.compile("[a-z]+_\\d{4}");

    private final Map<String, String> labels;

    /** Labels by concept id. */
    public ConceptLabels(Map<String, String> labels) {
        this.labels = new TreeMap<>(labels);
    }

    /** Labels of the bundled catalog. */
    public static ConceptLabels bundled() {
        return of(CatalogFolder.bundled());
    }

    /** Labels of a catalog. */
    public static ConceptLabels of(CatalogFiles catalog) {
        Map<String, String> labels = new TreeMap<>();
        for (ConceptEntry entry : ConceptsReader.read(catalog.part(ConceptsReader.FOLDER))
                .entries()
                .values()) {
            labels.put(entry.conceptId(), entry.label());
        }
        return new ConceptLabels(labels);
    }

    /** Whether the catalog holds the concept. */
    public boolean known(String conceptId) {
        return labels.containsKey(conceptId);
    }

    /** The label for a reader. */
    public String label(String conceptId) {
        return labels.getOrDefault(conceptId, conceptId);
    }

    /** The id as it stands in the tables; with the label where it says nothing by itself. */
    public String id(String conceptId) {
        return Optional.ofNullable(labels.get(conceptId))
                .filter(label -> OPAQUE.matcher(conceptId).matches())
                .map(label -> conceptId + " (" + label + ")")
                .orElse(conceptId);
    }

    /** An item of a measure, {@code concept:variant} or any other, with the label of a concept that says nothing by itself. */
    public String item(String item) {
        int colon = item.indexOf(':');
        return colon < 0 ? id(item) : id(item.substring(0, colon)) + ": " + item.substring(colon + 1);
    }
}
