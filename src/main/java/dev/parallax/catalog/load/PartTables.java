package dev.parallax.catalog.load;

import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables of a part of a catalog's concepts, {@code concepts/<part>/}: sorted by concept, names as their source orders them. */
public final class PartTables {
    private PartTables() {}

    /**
     * The text of each file, by path in the catalog.
     *
     * @param part name of the part
     * @param source what the first line of each table says of where its rows come from
     */
    public static Map<String, String> of(String part, String source, Collection<LoadedConcept> concepts) {
        List<LoadedConcept> sorted = concepts.stream()
                .sorted(Comparator.comparing((LoadedConcept concept) -> Words.of(concept.kind()))
                        .thenComparing(LoadedConcept::conceptId))
                .toList();
        Map<String, StringBuilder> files = new TreeMap<>();
        for (LoadedConcept concept : sorted) {
            if (concept.declared()) {
                files.computeIfAbsent(conceptsPath(part), path -> begun(source, ConceptsReader.CONCEPT_COLUMNS))
                        .append(row(concept))
                        .append('\n');
            }
            Set<String> written = new LinkedHashSet<>();
            for (LoadedName name : concept.names()) {
                if (written.add(name.language() + "\t" + name.form())) {
                    files.computeIfAbsent(
                                    namesPath(part, name.language()),
                                    path -> begun(source, ConceptsReader.NAME_COLUMNS))
                            .append(row(concept.conceptId(), name))
                            .append('\n');
                }
            }
        }
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, text) -> texts.put(path, text.toString()));
        return texts;
    }

    /** The path of a part's table of concepts. */
    public static String conceptsPath(String part) {
        return ConceptsReader.FOLDER + "/" + part + "/concepts.tsv";
    }

    /** The path of a part's table of names. */
    public static String namesPath(String part, String language) {
        return ConceptsReader.FOLDER + "/" + part + "/names." + language + ".tsv";
    }

    /** The lines that a table begins with. */
    public static String head(String source, List<String> columns) {
        return "# " + source + "\n" + String.join("\t", columns) + "\n";
    }

    /** The row of a concept. */
    public static String row(LoadedConcept concept) {
        return String.join(
                "\t",
                concept.conceptId(),
                Words.of(concept.kind()),
                concept.label(),
                concept.wikidata(),
                "",
                concept.parent(),
                concept.note());
    }

    /** The row of a name. */
    public static String row(String conceptId, LoadedName name) {
        return String.join("\t", conceptId, name.form(), Words.of(name.match()), "", name.note());
    }

    private static StringBuilder begun(String source, List<String> columns) {
        return new StringBuilder(head(source, columns));
    }
}
