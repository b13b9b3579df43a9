package dev.parallax.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which declared event a label that newsrooms fight over names: {@code concepts/labels.tsv}. Words such as raid or killing are the label only where they
 * name that event.
 *
 * @param labels by concept; a label that is not here is read wherever it stands
 */
public record EventLabels(SortedMap<String, Label> labels) {
    /**
     * A label.
     *
     * @param eventId event that it names
     * @param also events whose articles speak of it as well
     * @param against concepts that say, in the same sentence, that the word means something else; {@code variant:concept} where only for that variant
     */
    public record Label(String eventId, List<String> also, List<String> against) {
        public Label {
            also = List.copyOf(also);
            against = List.copyOf(against);
        }
    }

    /** The table. */
    static final String TABLE = ConceptsReader.FOLDER + "/labels.tsv";

    private static final List<String> COLUMNS = List.of("concept_id", "event_id", "also", "against", "note");
    private static final List<String> REQUIRED = List.of("concept_id", "event_id");

    public EventLabels {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /**
     * Reads the table.
     *
     * @throws CatalogErrors with everything that is wrong with it
     */
    public static EventLabels read(CatalogFiles files, Concepts concepts, Collection<DeclaredEvent> declared) {
        Findings findings = new Findings();
        Set<String> ids = new TreeSet<>();
        declared.forEach(event -> ids.add(event.event().eventId()));
        EventLabels labels = read(files, concepts.entries().keySet(), ids, findings);
        findings.throwErrors();
        return labels;
    }

    /** The rows without an error, the errors among the findings. */
    static EventLabels read(CatalogFiles files, Set<String> concepts, Set<String> events, Findings findings) {
        TreeMap<String, Label> labels = new TreeMap<>();
        String text = files.files().get(TABLE);
        if (text != null) {
            for (TsvTable.Row row :
                    TsvTable.read(TABLE, text, COLUMNS, REQUIRED, findings).rows()) {
                String concept = row.cell("concept_id");
                known("concept", List.of(concept), concepts, row, findings);
                List<String> also = words(row.cell("also"));
                known("event", List.of(row.cell("event_id")), events, row, findings);
                known("event", also, events, row, findings);
                List<String> against = words(row.cell("against"));
                known(
                        "concept",
                        against.stream()
                                .map(other -> other.substring(other.indexOf(':') + 1))
                                .toList(),
                        concepts,
                        row,
                        findings);
                if (labels.put(concept, new Label(row.cell("event_id"), also, against)) != null) {
                    findings.error(TABLE, row.line(), "the label \"" + concept + "\" stands twice");
                }
            }
        }
        return new EventLabels(labels);
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    private static void known(String kind, List<String> found, Set<String> known, TsvTable.Row row, Findings findings) {
        found.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> findings.error(TABLE, row.line(), NearestWord.unknown(kind, id, known)));
    }
}
