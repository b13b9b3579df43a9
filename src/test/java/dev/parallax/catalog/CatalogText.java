package dev.parallax.catalog;

import java.util.TreeMap;

/** A small catalog without a mistake, to which tests add one. */
final class CatalogText {
    static final String OUTLET = """
            id: courier
            name: Courier
            name_native: Курьер
            names: {ru: [Курьер], en: [Courier]}
            country: RU
            control: independent
            owner_group: courier
            control_source: https://example.org/about
            target_audience: domestic
            time_zone: Europe/Moscow
            editions:
              - {id: courier-ru, language: ru, domains: [courier.example]}
            article_ids:
              - 'courier\\.example/news/(?<id>\\d+)'
            """;

    static final String EVENT = """
            id: meeting
            label: A meeting
            started_on: 2025-06-27
            ended_on: 2025-06-28
            place: town
            cause: {text: Declared by the town., source: "https://example.org/1", agent: mayor}
            description: The mayor met the town.
            window: {from: 2025-06-27, to: 2025-07-10}
            must:
              - [town]
              - [mayor, talk]
            should: [talk]
            not: []
            numbers: [{quantity: killed, value: 2}]
            terms: {ru: [встреча], en: [meeting]}
            source: https://example.org/1
            """;

    static final String CONCEPTS = """
            concept_id\tkind\tlabel\twikidata\tprivate\tparent\tnote
            # a comment
            mayor\tperson\tThe mayor\tQ42\t\ttown\t
            talk\thappening\tTalk\t\t\t\t
            town\tplace\tThe town\t\t\t\t
            """;

    static final String STATES = """
            concept_id\tstate\tnote
            town\tRU\t
            """;

    static final String LABELS = """
            concept_id\tevent_id\talso\tagainst\tnote
            town\tmeeting\tmeeting\tquarrel:mayor town\t
            """;

    static final String NAMES = """
            concept_id\tform\tmatch\tvariant\tnote
            mayor\tмэр\tlemma\t\t
            talk\tразговор\tlemma\t\t
            town\tгород\tlemma\t\t
            """;

    static final String GROUPINGS = """
            grouping_id\toutlet_id\tvalid_from\tvalid_to\tgroup\trationale\tsource
            bloc\tcourier\t2020-01-01\t\trussian\tedited in the town\t
            """;

    static final String LEXICON = """
            entry\tmatch\tconcept\tweight\tsource\tnote
            якобы\texact\t\t0.7\twritten for the test\t
            """;

    static final String MEASURE = """
            id: distancing
            definition: How far the outlet stands off.
            formula: entries / words
            unit: per 1,000 words
            source: definition of this program
            languages: [ru]
            scale: rate
            lexicon: distancing
            problems: [irony is not seen]
            """;

    static final String OUTPUTS = """
            outlet_id\tedition_id\tday\texpected\texpected_source\tnote
            courier\t\t2025-06-27\t412\tsitemap\t
            courier\tcourier-ru\t2025-06-27\t12\tfeed\tone section
            """;

    private CatalogText() {}

    static CatalogFiles whole() {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("outlets/courier.yaml", OUTLET);
        files.put("events/meeting.yaml", EVENT);
        files.put("concepts/concepts.tsv", CONCEPTS);
        files.put("concepts/states.tsv", STATES);
        files.put("concepts/labels.tsv", LABELS);
        files.put("concepts/names.ru.tsv", NAMES);
        files.put("groupings/bloc.tsv", GROUPINGS);
        files.put("lexicons/distancing.ru.tsv", LEXICON);
        files.put("measures/distancing.yaml", MEASURE);
        files.put("outputs/courier.tsv", OUTPUTS);
        return new CatalogFiles(files);
    }

    static CatalogFiles with(String file, String text) {
        TreeMap<String, String> files = new TreeMap<>(whole().files());
        files.put(file, text);
        return new CatalogFiles(files);
    }

    /** The catalog with one passage of one file replaced. */
    static CatalogFiles with(String file, String passage, String replacement) {
        String text = whole().files().get(file);
        if (!text.contains(passage)) {
            throw new IllegalArgumentException(file + " has no " + passage);
        }
        return with(file, text.replace(passage, replacement));
    }
}
