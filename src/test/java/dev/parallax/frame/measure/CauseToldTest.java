package dev.parallax.frame.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.catalog.CatalogFolder;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.Measures;
import dev.parallax.frame.Telling;
import dev.parallax.frame.TellingBuilder;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Part;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** How a sentence tells a death: causes.tsv, sentences of our own, which validate nothing. */
class CauseToldTest {
    private static final Map<String, String> POLICE =
            Map.of("en", "olice", "ru", "олиция", "az", "polis", "tr", "polis", "fa", "پلیس", "ar", "الشرطة");
    private static @Nullable FrameMeasure measure;

    @BeforeAll
    static void read() {
        measure = Measures.of(CatalogFolder.bundled(), "concepts").stream()
                .filter(one -> one.card().id().equals("cause_told"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> found(TellingBuilder article) {
        return Objects.requireNonNull(measure)
                .measure(Telling.overall(article.sentences().build()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/frame/causes.tsv", delimiter = '\t', numLinesToSkip = 1)
    void tells(String language, String text, String word, boolean act, String expected, @Nullable String agent) {
        TellingBuilder article = new TellingBuilder(language, "", text);
        String police = POLICE.getOrDefault(language, "");
        if (text.contains(police)) {
            article.mention(Part.TEXT, police, 0, ConceptKind.INSTITUTION, "police", null);
        }
        String concept = act ? "killing" : "death";
        article.mention(Part.TEXT, word, 0, ConceptKind.HAPPENING, concept, null);
        List<Finding> findings = found(article);
        assertEquals(1, findings.size());
        assertEquals("death:" + expected, findings.get(0).item(), text);
        assertEquals(
                agent == null ? concept : agent,
                findings.get(0).evidence().get(0).conceptId());
    }

    /** "One died of heart failure, the cause of the second death is not known": the marker belongs to the first. */
    @Test
    void aCauseBelongsToTheNearestDeath() {
        TellingBuilder article = new TellingBuilder(
                        "az", "", "Biri ürək çatışmazlığından öldü, ikinci ölüm araşdırılır")
                .mention(Part.TEXT, "öldü", 0, ConceptKind.HAPPENING, "death", null)
                .mention(Part.TEXT, "ölüm", 0, ConceptKind.HAPPENING, "death", null);
        assertEquals(
                List.of("death:died", "death:died_of"),
                found(article).stream().map(Finding::item).toList());
    }

    @Test
    void anAircraftHasABaseOfItsOwn() {
        TellingBuilder article = new TellingBuilder("en", "", "The plane crashed three miles from Anvar")
                .mention(Part.TEXT, "crashed", 0, ConceptKind.HAPPENING, "crash", null);
        assertEquals("aircraft:died", found(article).get(0).item());
    }

    /** Nothing flies in the article: a road, a currency, a tank. */
    @ParameterizedTest
    @CsvSource({
        "en, The pound crashed, crashed, crash",
        "ru, На дороге у Анвара авария, авария, crash",
        "ru, Танк подбит у Анвара, подбит, shoot_down",
        "az, Yolda qəza baş verdi, qəza, crash",
        "tr, Yolda kaza oldu, kaza, crash",
        "fa, سانحه در جاده, سانحه, crash",
        "ar, تصادم على الطريق, تصادم, crash"
    })
    void whatDoesNotFlyIsNoAircraft(String language, String text, String word, String concept) {
        TellingBuilder article = new TellingBuilder(language, "", text)
                .mention(Part.TEXT, word, 0, ConceptKind.HAPPENING, concept, null);
        assertEquals(List.of(), found(article));
    }

    @ParameterizedTest
    @CsvSource({
        "An Anvar man killed two people, killing", // where the man is from
        "Anvar killed two people, anvar",
        "Anvar has killed two people, anvar"
    })
    void aPlaceActsAlone(String text, String agent) {
        TellingBuilder article = new TellingBuilder("en", "", text)
                .mention(Part.TEXT, "Anvar", 0, ConceptKind.PLACE, "anvar", null)
                .mention(Part.TEXT, "killed", 0, ConceptKind.HAPPENING, "killing", null);
        assertEquals(agent, found(article).get(0).evidence().get(0).conceptId());
    }
}
