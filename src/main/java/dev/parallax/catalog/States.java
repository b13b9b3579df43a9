package dev.parallax.catalog;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The states that concepts are or speak for: what {@code concepts/states.tsv} says of a concept, else of the nearest of its parents.
 *
 * @param states state of each concept that has one, ISO 3166-1 alpha-2
 */
public record States(SortedMap<String, String> states) {
    /** The table. */
    static final String TABLE = ConceptsReader.FOLDER + "/states.tsv";

    private static final List<String> COLUMNS = List.of("concept_id", "state", "note");
    private static final List<String> REQUIRED = List.of("concept_id", "state");

    public States {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    }

    /**
     * Reads the table, and carries it down to institutions, offices and persons.
     *
     * @throws CatalogErrors with everything that is wrong with it
     */
    public static States read(CatalogFiles files, Concepts concepts) {
        Findings findings = new Findings();
        States states = read(files, concepts, concepts.entries().keySet(), findings);
        findings.throwErrors();
        return states;
    }

    /** The rows without an error, the errors among the findings. */
    static States read(CatalogFiles files, Concepts concepts, Set<String> known, Findings findings) {
        TreeMap<String, String> said = new TreeMap<>();
        String text = files.files().get(TABLE);
        if (text != null) {
            List<String> countries = Arrays.asList(Locale.getISOCountries());
            for (TsvTable.Row row :
                    TsvTable.read(TABLE, text, COLUMNS, REQUIRED, findings).rows()) {
                String concept = row.cell("concept_id");
                if (!known.contains(concept)) {
                    findings.error(TABLE, row.line(), NearestWord.unknown("concept", concept, known));
                } else if (!countries.contains(row.cell("state"))) {
                    findings.error(
                            TABLE,
                            row.line(),
                            "state is \"" + row.cell("state")
                                    + "\", no country of ISO 3166-1; expected two capital letters such as AZ");
                } else if (said.put(concept, row.cell("state")) != null) {
                    findings.error(TABLE, row.line(), "the concept \"" + concept + "\" stands twice");
                }
            }
        }
        TreeMap<String, String> states = new TreeMap<>();
        concepts.entries().keySet().forEach(concept -> nearest(concept, said, concepts)
                .ifPresent(state -> states.put(concept, state)));
        return new States(states);
    }

    /** The state of a concept, if it has one. */
    public Optional<String> of(String concept) {
        return Optional.ofNullable(states.get(concept));
    }

    private static Optional<String> nearest(String concept, SortedMap<String, String> said, Concepts concepts) {
        Set<String> passed = new HashSet<>(); // a circle of parents is an error of its own
        String at = concept;
        while (at != null && passed.add(at)) {
            String state = said.get(at);
            if (state != null) {
                return Optional.of(state);
            }
            ConceptEntry entry = concepts.entries().get(at);
            at = entry == null ? null : entry.parent();
        }
        return Optional.empty();
    }
}
