package dev.parallax.catalog.load;

import dev.parallax.model.ConceptKind;
import java.io.Serializable;
import java.util.List;

/**
 * A concept from elsewhere, with its names as its source orders them.
 *
 * @param conceptId identifier
 * @param declared whether it needs a row of concepts.tsv; false where the catalog has the concept and gains names only
 * @param kind kind
 * @param label English label
 * @param wikidata Wikidata id; empty where there is none
 * @param parent broader concept; empty where there is none
 * @param note for the reviewer; may be empty
 * @param names names in all languages
 */
public record LoadedConcept(
        String conceptId,
        boolean declared,
        ConceptKind kind,
        String label,
        String wikidata,
        String parent,
        String note,
        List<LoadedName> names)
        implements Serializable {
    public LoadedConcept {
        names = List.copyOf(names);
    }
}
