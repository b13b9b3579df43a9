package dev.parallax.catalog.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.CatalogFolder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Concepts from Unicode's locale data. */
class CldrConceptsTest {
    private static final CatalogFiles BUNDLED = CatalogFolder.bundled();
    private static final List<LoadedConcept> MADE = CldrConcepts.beside(BUNDLED);

    @Test
    void theBundledPartIsWhatTheGeneratorMakes() {
        Map<String, String> bundled = BUNDLED.part("concepts/cldr").files();
        assertEquals(bundled, PartTables.of("cldr", CldrConcepts.source(), MADE));
    }

    @ParameterizedTest
    @CsvSource({
        "japan, ru, Япония",
        "japan, az, Yaponiya",
        "japan, fa, ژاپن",
        "japan, ar, اليابان",
        "japan, tr, Japonya",
        "myanmar, ru, Мьянма",
        "bosnia_and_herzegovina, en, Bosnia and Herzegovina",
        "georgian_language, ru, грузинский язык",
        "georgian_language, az, gürcü dil",
        "georgian_language, ar, اللغة الجورجية",
        "seychelles, ru, Сейшельские острова"
    })
    void namesAreThoseOfNewsrooms(String id, String language, String form) {
        assertEquals(
                List.of(form),
                MADE.stream()
                        .filter(concept -> concept.conceptId().equals(id))
                        .flatMap(concept -> concept.names().stream())
                        .filter(name -> name.language().equals(language))
                        .map(LoadedName::form)
                        .filter(form::equals)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"place_0018", "taiwan", "kosovo", "jerusalem", "simferopol", "russia", "tehran", "americas", "christmas_island"})
    void whatIsContestedOrKnownIsLeftToTheCatalog(String id) {
        assertFalse(MADE.stream().anyMatch(concept -> concept.conceptId().equals(id)));
    }

    @ParameterizedTest
    @CsvSource({"ru, Того", "fa, مالی", "ar, مالي", "tr, Mali", "fa, الجزیره", "tr, Cuba", "fa, پرو", "ar, سيول"})
    void aNameThatIsAnotherWordIsLeftOut(String language, String form) {
        assertFalse(MADE.stream()
                .flatMap(concept -> concept.names().stream())
                .anyMatch(name -> name.language().equals(language) && name.form().equals(form)));
    }
}
