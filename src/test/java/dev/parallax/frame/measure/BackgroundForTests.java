package dev.parallax.frame.measure;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.frame.Background;
import dev.parallax.frame.CatalogForTests;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.Measures;
import dev.parallax.frame.Telling;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A raid in Anvar and an autopsy after it, two states and a newsroom of one of them, as a catalog would know them. */
final class BackgroundForTests {
    private static final String CONCEPTS = """
            concept_id\tkind\tlabel\twikidata\tprivate\tparent\tnote
            anvar\tplace\tAnvar\t\t\tnorland\t
            ann_lee\tperson\tAnn Lee\t\t\tpalace\t
            bo_vik\tperson\tBo Vik\t\t\tcouncil\t
            council\tinstitution\tCouncil\t\t\tsudland\t
            gang\tthing\tGang\t\t\t\t
            league\tinstitution\tLeague\t\t\t\t
            norland\tplace\tNorland\t\t\t\t
            palace\tinstitution\tPalace\t\t\tnorland\t
            raid\thappening\tRaid\t\t\t\t
            mill_label\tevent_label\tNaming of the other raid\t\t\t\t
            raid_label\tevent_label\tNaming of the raid\t\t\t\t
            sudland\tplace\tSudland\t\t\t\t
            westland\tplace\tWestland\t\t\t\t
            """;
    private static final String EVENT = """
            id: anvar-raid
            label: Raid in Anvar
            started_on: 2025-06-27
            place: anvar
            description: A raid.
            window: {from: 2025-06-27, to: 2025-07-10}
            must:
              - [anvar]
              - [raid]
            should: [council]
            not: []
            numbers: [{quantity: killed, value: 38}, {quantity: detained, value: 2}]
            terms: {en: [raid]}
            source: https://example.org/1
            """;

    private BackgroundForTests() {}

    /** The catalog. */
    static CatalogFiles catalog() {
        TreeMap<String, String> files = new TreeMap<>(CatalogForTests.cards().files());
        files.put("concepts/concepts.tsv", CONCEPTS);
        files.put("concepts/states.tsv", "concept_id\tstate\tnote\nnorland\tFI\t\nsudland\tSE\t\nwestland\tUS\t\n");
        files.put(
                "concepts/labels.tsv",
                "concept_id\tevent_id\talso\tagainst\tnote\nraid_label\tanvar-raid\tanvar-autopsy\tkilling:gang\t\nmill_label\tmill-raid\t\t\t\n");
        files.put("events/anvar-raid.yaml", EVENT);
        files.put(
                "events/anvar-autopsy.yaml",
                EVENT.replace("anvar-raid", "anvar-autopsy").replace("[raid]", "[raid, council]"));
        files.put("events/mill-raid.yaml", EVENT.replace("anvar-raid", "mill-raid"));
        files.put("outlets/outlet.yaml", outlet("outlet", "independent"));
        files.put("outlets/fled.yaml", outlet("fled", "exile"));
        return new CatalogFiles(files);
    }

    private static String outlet(String id, String control) {
        return """
                id: %s
                name: Outlet
                country: FI
                control: %s
                owner_group: outlet
                control_source: https://example.org/about
                target_audience: domestic
                time_zone: Etc/UTC
                editions:
                  - {id: %s-en, language: en, domains: [%s.example]}
                """.formatted(id, control, id, id);
    }

    /** What a measure finds, by item and voice. */
    static Map<String, Finding> measure(String id, Telling telling) {
        CatalogFiles catalog = catalog();
        FrameMeasure measure = Measures.of(catalog, Background.of(catalog, "concepts")).stream()
                .filter(one -> one.card().id().equals(id))
                .findFirst()
                .orElseThrow();
        Map<String, Finding> findings = new TreeMap<>();
        List<Finding> found = measure.measure(telling);
        found.forEach(finding -> findings.put(finding.item() + " " + finding.voice(), finding));
        if (found.size() != findings.size()) {
            throw new IllegalStateException("an item twice in one voice: " + found);
        }
        return findings;
    }
}
