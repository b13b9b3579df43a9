package dev.parallax.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.model.Audience;
import dev.parallax.model.Control;
import dev.parallax.model.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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
        assertTrue(catalog.concepts().entries().size() >= 150, "concepts");
        for (String language : List.of("ar", "az", "en", "fa", "ru", "tr")) {
            long named = catalog.concepts().names(language).stream()
                    .map(NameForm::conceptId)
                    .distinct()
                    .count();
            assertTrue(named >= 150, language + ": " + named);
        }
        assertTrue(catalog.events().size() >= 18, "events");
    }

    @Test
    void schemasHaveTheWordsOfTheModel() throws IOException {
        JsonNode outlet = schema("outlet");
        assertEquals(Words.of(Control.class), words(outlet.at("/properties/control/enum")));
        assertEquals(Words.of(Audience.class), words(outlet.at("/properties/target_audience/enum")));
        assertEquals(
                Words.of(Quantity.class),
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
