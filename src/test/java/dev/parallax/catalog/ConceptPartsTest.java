package dev.parallax.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables of concepts in folders of their own, beside the ones they add to. */
class ConceptPartsTest {
    private static final String PART = "concepts/more/concepts.tsv";
    private static final String CLASSED =
            "concept_id\tkind\tlabel\twikidata\tprivate\tparent\tplover\tnote\nclerk\tperson\tThe clerk\t\t\ttown\t\t\n";

    @Test
    void aPartAddsConceptsAndNamesOfOthers() {
        CatalogFiles files = CatalogText.with(PART, CLASSED)
                .overlaid(
                        CatalogText.with(
                                "concepts/more/names.ru.tsv",
                                "concept_id\tform\tmatch\tvariant\tnote\nclerk\tписарь\tlemma\t\t\nmayor\tградоначальник\tlemma\t\t\n"))
                .overlaid(CatalogText.with(PART, CLASSED));
        assertEquals(List.of(), CatalogCheck.run(files));
        Concepts concepts = ConceptsReader.read(files);
        assertEquals(
                List.of("mayor мэр", "talk разговор", "town город", "clerk писарь", "mayor градоначальник"),
                concepts.names("ru").stream()
                        .map(name -> name.conceptId() + " " + name.form())
                        .toList());
        assertEquals("town", entry(concepts, "clerk").parent());
    }

    @Test
    void anEventClassIsOneOfPlover() {
        String table =
                CLASSED.replace("clerk\tperson\tThe clerk\t\t\ttown\t\t", "raid\thappening\tRaid\t\t\t\tCOERCE\t");
        Concepts concepts = ConceptsReader.read(CatalogText.with(PART, table));
        assertEquals(Plover.COERCE, entry(concepts, "raid").plover());
        assertNull(entry(concepts, "talk").plover());
        assertEquals(
                PART
                        + ":2: error: \"COERSE\" is no event class of PLOVER; did you mean \"COERCE\"? Expected one of: AGREE,"
                        + " CONSULT, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST,"
                        + " SANCTION, MOBILIZE, COERCE, ASSAULT",
                said(CatalogText.with(PART, table.replace("COERCE", "COERSE"))));
    }

    @Test
    void anIdStandsInOneTable() {
        assertEquals(
                PART + ":2: error: the concept \"mayor\" stands already in line 3 of concepts/concepts.tsv",
                said(CatalogText.with(PART, CLASSED.replace("clerk\tperson", "mayor\tperson"))));
    }

    private static ConceptEntry entry(Concepts concepts, String id) {
        ConceptEntry entry = concepts.entries().get(id);
        assertNotNull(entry, id);
        return entry;
    }

    private static String said(CatalogFiles files) {
        return CatalogCheck.run(files).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(Finding::toString)
                .collect(Collectors.joining(" | "));
    }
}
