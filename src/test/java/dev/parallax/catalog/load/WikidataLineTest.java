package dev.parallax.catalog.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.load.WikidataLine.Skip;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines in the form of Wikidata's dumps. */
class WikidataLineTest {
    private static final KnownNames KNOWN = new KnownNames(ConceptsReader.read(CatalogFolder.bundled()));
    private static final String PERSON = "{\"type\":\"item\",\"id\":\"Q900000001\",\"labels\":{"
            + "\"en\":{\"language\":\"en\",\"value\":\"Ivan Testov (politician)\"},"
            + "\"ru\":{\"language\":\"ru\",\"value\":\"Иван Тестов\"},"
            + "\"fa\":{\"language\":\"fa\",\"value\":\"\\u0643ارل تستوف\"}},"
            + "\"aliases\":{\"ru\":[{\"language\":\"ru\",\"value\":\"Тестов\"},{\"language\":\"ru\",\"value\":\"Иван Петрович Тестов\"},"
            + "{\"language\":\"ru\",\"value\":\"Testov Ivan\"}],\"en\":[{\"language\":\"en\",\"value\":\"IT\"}]},"
            + "\"claims\":{\"P31\":[{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P31\",\"datavalue\":{\"value\":"
            + "{\"entity-type\":\"item\",\"numeric-id\":5,\"id\":\"Q5\"},\"type\":\"wikibase-entityid\"}},\"rank\":\"normal\"}]},"
            + "\"sitelinks\":{\"ruwiki\":{},\"enwiki\":{}}},";

    @Test
    void labelsAndAliasesBecomeNames() {
        WikidataLine reader = reader(2);
        Optional<LoadedConcept> read = reader.read(PERSON);
        assertEquals(
                List.of(
                        "en Ivan Testov", // the explanation in brackets is no name
                        "fa کارل تستوف", // kaf in Persian's own letter
                        "ru Иван Тестов",
                        "ru Иван Петрович Тестов"),
                read.stream()
                        .flatMap(concept -> concept.names().stream())
                        .map(name -> name.language() + " " + name.form())
                        .toList());
        assertEquals("q900000001 Ivan Testov Q900000001", read.map(concept -> concept.conceptId() + " "
                        + concept.label() + " " + concept.wikidata())
                .orElse(""));
        assertEquals(
                Map.of(Skip.NAME_OF_ONE_WORD, 1L, Skip.NAME_OTHER_SCRIPT, 1L, Skip.NAME_TOO_SHORT, 1L),
                reader.skipped());
    }

    @Test
    void anItemOfTheCatalogKeepsItsIdAndGainsNames() {
        String baku = PERSON.replace("Q900000001", "Q9248").replace("Иван Тестов", "Баку").replace("Q5", "Q515");
        Optional<LoadedConcept> read = reader(0).read(baku);
        assertEquals("baku false", read.map(concept -> concept.conceptId() + " " + concept.declared()).orElse(""));
        assertEquals(0, read.stream()
                .flatMap(concept -> concept.names().stream())
                .filter(name -> name.form().equals("Баку"))
                .count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock = """
            [ | NO_ENTITY
            ] | NO_ENTITY
            {"type":"item","id":"Q1 | NOT_JSON
            7, | NOT_JSON
            {"type":"property","id":"P31"}, | NOT_ITEM
            {"type":"item","id":"Q1","claims":[]} | OTHER_CLASS
            {"type":"item","id":"Q1","claims":{"P31":[{"mainsnak":{"snaktype":"somevalue"}}]}} | OTHER_CLASS
            {"type":"item","id":"Q1","claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}},"rank":"deprecated"}]}} | OTHER_CLASS
            {"type":"item","id":"Q1","claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}]},"sitelinks":{"a":{}}} | FEW_SITELINKS
            {"type":"item","id":"Q1","claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}]},"sitelinks":{"a":{},"b":{}}} | NO_NAME
            """)
    void whatIsNotTakenIsCounted(String line, Skip why) {
        WikidataLine reader = reader(2);
        assertEquals(Optional.empty(), reader.read(line));
        assertEquals(Map.of(why, 1L), reader.skipped());
    }

    private static WikidataLine reader(int sitelinks) {
        return new WikidataLine(
                WikidataChoice.of(List.of("Q5=person", "Q515=place"), KnownNames.LANGUAGES, sitelinks), KNOWN);
    }
}
