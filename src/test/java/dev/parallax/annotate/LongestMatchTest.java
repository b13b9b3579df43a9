package dev.parallax.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.parallax.annotate.lookup.FormIndex;
import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Match;
import dev.parallax.language.Languages;
import dev.parallax.model.Part;
import dev.parallax.model.Shared;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The automaton of forms: it meets every form that begins at a word, the longest too, and is built once per JVM for a catalog and a language. */
class LongestMatchTest {
    @Test
    void metsAllFormsThatBeginAtAWord() {
        FormIndex<String> index = new FormIndex<>(Languages.of("en").orElseThrow());
        index.add("foreign minister", Match.LEMMA, "office");
        index.add("foreign", Match.LEMMA, "word");
        index.add("foreign minister of Estonia", Match.LEMMA, "whose");
        Passage passage = Texts.passage("en", Part.TEXT, "The foreign minister of Estonia left.");
        List<String> found =
                index.hits(passage).stream().map(Hit::value).sorted().toList();
        assertEquals(List.of("office", "whose", "word"), found);
        Hit<String> longest = index.hits(passage).stream()
                .max(java.util.Comparator.comparingInt(Hit::length))
                .orElseThrow();
        assertEquals("whose", longest.value());
        assertEquals(4, longest.length());
    }

    @Test
    void abstractNounIsAnotherWordThanItsStem() {
        for (String code : List.of("az", "tr")) {
            FormIndex<String> index = new FormIndex<>(Languages.of(code).orElseThrow());
            index.add(code.equals("az") ? "xarici işlər nazir" : "dışişleri bakan", Match.PREFIX, "minister");
            String minister = code.equals("az") ? "Xarici işlər nazirinin sözü." : "Dışişleri bakanının sözü.";
            String ministry = code.equals("az") ? "Xarici işlər nazirliyinin sözü." : "Dışişleri bakanlığının sözü.";
            assertEquals(1, index.hits(Texts.passage(code, Part.TEXT, minister)).size(), minister);
            assertEquals(0, index.hits(Texts.passage(code, Part.TEXT, ministry)).size(), ministry);
        }
    }

    /** A second stage over the same catalog, as each task of an executor opens one, finds the automata of the first. */
    @Test
    void isBuiltOncePerJvm() {
        CatalogFiles catalog = new CatalogFiles(new TreeMap<>(java.util.Map.of(
                "concepts/concepts.tsv",
                "concept_id\tkind\tlabel\twikidata\tprivate\tparent\tnote\nestonia\tplace\tEstonia\t\t\t\t\n",
                "concepts/names.en.tsv",
                "concept_id\tform\tmatch\tvariant\tnote\nestonia\tEstonia\tlemma\t\t\n")));
        AnnotateStage stage = AnnotateStage.of(catalog);
        OffsetsTest.annotate(stage, "en", "Estonia signed.");
        String digest = stage.catalog().sha256();
        LightPass first = Shared.get(LightPass.class, "en " + digest, () -> {
            throw new AssertionError("was not held");
        });
        OffsetsTest.annotate(AnnotateStage.of(catalog), "en", "Estonia left.");
        assertNotNull(first);
        assertEquals(first, Shared.get(LightPass.class, "en " + digest, () -> {
            throw new AssertionError("was not held");
        }));
    }
}
