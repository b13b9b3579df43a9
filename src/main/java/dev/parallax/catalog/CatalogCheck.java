package dev.parallax.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.model.Grouping;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks a whole catalog: each file by itself, and what the files say of one another. */
public final class CatalogCheck {
    private static final List<String> REVIEW_COLUMNS = List.of("file", "language", "reviewer", "date");

    private CatalogCheck() {}

    /** Everything found, by file and line. */
    public static List<Finding> run(CatalogFiles files) {
        Findings findings = new Findings();
        read(files, findings);
        return findings.all();
    }

    /** The catalog without what is wrong, which is among the findings. */
    static Catalog read(CatalogFiles files, Findings findings) {
        files.files().forEach((file, text) -> TextCheck.run(file, text, findings));
        Outlets outlets = OutletsReader.read(files, findings);
        List<GroupingsReader.Placed> groupings = GroupingsReader.placed(files, findings);
        groupings(groupings, outletIds(files, outlets), findings);
        OutputsReader.read(files, outlets.entries(), outletIds(files, outlets), findings);
        ConceptsReader.Read concepts = ConceptsReader.placed(files, findings);
        NamesCheck.run(concepts, findings);
        List<Lexicon> lexicons = LexiconsReader.read(files, findings);
        MeasuresCheck.run(files, lexicons, findings);
        List<EventsReader.Placed> events = EventsReader.placed(files, findings);
        events(events, concepts.known(), findings);
        States.read(files, concepts.concepts(), concepts.known(), findings);
        EventLabels.read(files, concepts.known(), eventIds(files), findings);
        String review = files.files().get("REVIEW.tsv");
        if (review != null) {
            TsvTable.read("REVIEW.tsv", review, REVIEW_COLUMNS, List.of("file", "language", "reviewer"), findings);
        }
        return new Catalog(
                outlets,
                groupings.stream().map(GroupingsReader.Placed::grouping).toList(),
                concepts.concepts(),
                lexicons,
                events.stream().map(EventsReader.Placed::event).toList());
    }

    /** Ids of the outlets by their files, so that one with an error of its own is not missing as well. */
    private static Set<String> outletIds(CatalogFiles files, Outlets outlets) {
        Set<String> ids = new TreeSet<>(outlets.entries().keySet());
        for (String file : files.part(OutletsReader.FOLDER).files().keySet()) {
            ids.add(file.substring(OutletsReader.FOLDER.length() + 1).replaceFirst("\\.yaml$", ""));
        }
        return ids;
    }

    /** Ids of the events by their files, so that one with an error of its own is not missing as well. */
    private static Set<String> eventIds(CatalogFiles files) {
        Set<String> ids = new TreeSet<>();
        for (String file : files.part(EventsReader.FOLDER).files().keySet()) {
            ids.add(file.substring(EventsReader.FOLDER.length() + 1).replaceFirst("\\.yaml$", ""));
        }
        return ids;
    }

    private static void groupings(List<GroupingsReader.Placed> rows, Set<String> outlets, Findings findings) {
        TreeMap<String, Set<String>> grouped = new TreeMap<>();
        for (GroupingsReader.Placed row : rows) {
            Grouping grouping = row.grouping();
            grouped.computeIfAbsent(grouping.groupingId(), id -> new TreeSet<>())
                    .add(grouping.outletId());
            if (!outlets.contains(grouping.outletId())) {
                findings.error(row.file(), row.line(), NearestWord.unknown("outlet", grouping.outletId(), outlets));
            }
        }
        grouped.forEach((groupingId, ids) -> {
            for (String outlet : outlets) {
                if (!ids.contains(outlet)) {
                    findings.warning(
                            OutletsReader.FOLDER + "/" + outlet + ".yaml",
                            0,
                            "the outlet has no group in the grouping \"" + groupingId + "\"; it counts as unassigned");
                }
            }
        });
    }

    private static void events(List<EventsReader.Placed> events, Collection<String> concepts, Findings findings) {
        for (EventsReader.Placed event : events) {
            YamlDocument document = event.document();
            concept(document, "/place", concepts, findings);
            concept(document, "/cause/agent", concepts, findings);
            for (String list : List.of("/should", "/not")) {
                concepts(document, list, concepts, findings);
            }
            for (int i = 0; i < document.root().path("must").size(); i++) {
                concepts(document, "/must/" + i, concepts, findings);
            }
        }
    }

    private static void concepts(YamlDocument document, String list, Collection<String> known, Findings findings) {
        for (int i = 0; i < document.root().at(list).size(); i++) {
            concept(document, list + "/" + i, known, findings);
        }
    }

    private static void concept(YamlDocument document, String pointer, Collection<String> known, Findings findings) {
        JsonNode concept = document.root().at(pointer);
        if (!concept.isMissingNode() && !known.contains(concept.asText())) {
            findings.error(
                    document.file(),
                    document.line(pointer),
                    pointer.split("/", -1)[1] + ": " + NearestWord.unknown("concept", concept.asText(), known));
        }
    }
}
