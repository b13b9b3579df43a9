package dev.parallax.catalog;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The concepts of a catalog with their names.
 *
 * @param entries concepts by id
 * @param names forms by language, in the order of the tables
 */
public record Concepts(SortedMap<String, ConceptEntry> entries, SortedMap<String, List<NameForm>> names) {
    public Concepts {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /** The forms of one language; empty where the catalog has none. */
    public List<NameForm> names(String language) {
        return names.getOrDefault(language, List.of());
    }
}
