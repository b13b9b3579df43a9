package dev.parallax.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import dev.parallax.model.Audience;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Control;
import dev.parallax.model.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalog that comes with the program, alone and with the sample's laid over it. */
class BundledCatalogTest {
    @Test
    void hasNoErrors() {
        assertEquals(List.of(), errors(CatalogFolder.bundled()));
    }

    @Test
    void hasNoErrorsUnderTheSample() {
        assertEquals(List.of(), errors(CatalogFolder.bundled().overlaid(CatalogFolder.sample())));
    }

    @Test
    void warnsOfNothingInItsMeasures() {
        List<Finding> found = CatalogCheck.run(CatalogFolder.bundled()).stream()
                .filter(finding -> finding.file().startsWith("measures/"))
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void aDetectorNeedsItsFigures() {
        CatalogFiles files = CatalogText.with(
                "measures/detectors.tsv",
                "detector\tlanguage\tvalidation\tstatistic\tn\tscore\tscore_low\tscore_high\n"
                        + "quotes\tru\tsynthetic\trecall\tmany\t0.8\t0.7\t0.9\n");
        assertEquals(
                List.of("measures/detectors.tsv:2: n is \"many\"; expected a number such as 0.81, or nothing"),
                CatalogCheck.run(files).stream()
                        .filter(finding -> finding.file().equals("measures/detectors.tsv"))
                        .map(finding -> finding.file() + ":" + finding.line() + ": " + finding.message())
                        .toList());
    }

    @Test
    void isLargeEnoughToBeginWith() {
        Catalog catalog = Catalog.of(CatalogFolder.bundled());
        assertTrue(catalog.outlets().entries().size() >= 24, "outlets");
        Map<ConceptKind, Long> kinds = catalog.concepts().entries().values().stream()
                .collect(Collectors.groupingBy(ConceptEntry::kind, Collectors.counting()));
        assertTrue(of(kinds, ConceptKind.PERSON, ConceptKind.INSTITUTION, ConceptKind.OFFICE) >= 500, "actors");
        assertTrue(of(kinds, ConceptKind.PLACE) >= 500, "places");
        assertTrue(of(kinds, ConceptKind.HAPPENING, ConceptKind.THING) >= 700, "happenings and things");
        assertTrue(catalog.events().size() >= 18, "events");
    }

    /** A concept that a language cannot name is missed in it, and counts against its newsrooms: there are few, and each is known. */
    @Test
    void conceptsHaveNamesInAllLanguages() {
        Concepts concepts = Catalog.of(CatalogFolder.bundled()).concepts();
        for (String language : List.of("ar", "az", "en", "fa", "ru", "tr")) {
            Set<String> unnamed = new TreeSet<>(concepts.entries().keySet());
            concepts.names(language).forEach(name -> unnamed.remove(name.conceptId()));
            assertTrue(unnamed.size() <= 8, language + ": " + unnamed);
        }
    }

    /** Persons may share a name, which the article settles; anything else that shares one goes to the first of the catalog, so the list is short. */
    @Test
    void fewNamesAreSharedByConceptsThatAreNoPersons() {
        Concepts concepts = Catalog.of(CatalogFolder.bundled()).concepts();
        for (String language : List.of("ar", "az", "en", "fa", "ru", "tr")) {
            Map<String, Set<String>> bearers = new TreeMap<>();
            for (NameForm name : concepts.names(language)) {
                ConceptEntry entry = concepts.entries().get(name.conceptId());
                if (entry != null && entry.kind() != ConceptKind.PERSON && entry.kind() != ConceptKind.EVENT_LABEL) {
                    bearers.computeIfAbsent(
                                    UCharacter.toLowerCase(new ULocale(language), name.form()), form -> new TreeSet<>())
                            .add(name.conceptId());
                }
            }
            bearers.values().removeIf(ids -> ids.size() == 1);
            assertTrue(bearers.size() <= 12, language + ": " + bearers);
        }
    }

    private static long of(Map<ConceptKind, Long> kinds, ConceptKind... asked) {
        return Stream.of(asked).mapToLong(kind -> kinds.getOrDefault(kind, 0L)).sum();
    }

    @Test
    void schemasHaveTheWordsOfTheModel() throws IOException {
        JsonNode outlet = schema("outlet");
        assertEquals(Words.of(Control.class), words(outlet.at("/properties/control/enum")));
        assertEquals(Words.of(Audience.class), words(outlet.at("/properties/target_audience/enum")));
        assertEquals(
                Stream.of(Quantity.values())
                        .filter(Quantity::people)
                        .map(Words::of)
                        .toList(),
                words(schema("event").at("/properties/numbers/items/properties/quantity/enum")));
    }

    private static List<Finding> errors(CatalogFiles files) {
        return CatalogCheck.run(files).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
    }

    private static JsonNode schema(String name) throws IOException {
        String resource = "/data-schemas/catalog/" + name + ".schema.json";
        try (InputStream in = BundledCatalogTest.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }
}
