package dev.parallax.align.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Measures against examples worked out by hand. */
class MeasuresTest {
    /** Events A = {a1 a2 a3}, B = {b1 b2}; distractor d. Clusters {a1 a2 b1 d}, {a3}, {b2}. */
    private static final Map<String, String> GOLD = Map.of("a1", "A", "a2", "A", "a3", "A", "b1", "B", "b2", "B");

    private static final Map<String, String> CLUSTERS =
            Map.of("a1", "1", "a2", "1", "b1", "1", "d", "1", "a3", "2", "b2", "3");

    @Test
    void bCubedCountsDistractorsInClusters() {
        Rates rates = BCubed.of(GOLD, CLUSTERS);
        // precision: a1 2/4, a2 2/4, a3 1, b1 1/4, b2 1; recall: a1 2/3, a2 2/3, a3 1/3, b1 1/2, b2 1/2
        assertEquals((0.5 + 0.5 + 1 + 0.25 + 1) / 5, rates.precision(), 1e-12);
        assertEquals((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 0.5 + 0.5) / 5, rates.recall(), 1e-12);
    }

    @Test
    void anArticleWithoutAClusterIsAClusterOfItsOwn() {
        Map<String, String> without = new TreeMap<>(CLUSTERS);
        without.remove("a3");
        assertEquals(BCubed.of(GOLD, CLUSTERS), BCubed.of(GOLD, without));
        assertEquals(Pairwise.of(GOLD, CLUSTERS), Pairwise.of(GOLD, without));
    }

    @Test
    void pairwiseCountsPairsWithADistractorAsWrong() {
        Rates rates = Pairwise.of(GOLD, CLUSTERS);
        // found a1a2; wrong a1b1 a2b1 a1d a2d b1d; missed a1a3 a2a3 b1b2
        assertEquals(1 / 6.0, rates.precision(), 1e-12);
        assertEquals(1 / 4.0, rates.recall(), 1e-12);
    }

    @Test
    void languagePairsTakeOneArticleOfEach() {
        Map<String, String> languages = Map.of("a1", "en", "a2", "ru", "a3", "ru", "b1", "ru", "b2", "en");
        Rates rates = LanguagePairs.of(GOLD, CLUSTERS, languages).get("en-ru");
        // en-ru pairs: a1a2 found, a1a3 missed, a1b1 wrong, b2b1 missed, b2a2 and b2a3 neither
        assertEquals(1 / 2.0, rates.precision(), 1e-12);
        assertEquals(1 / 3.0, rates.recall(), 1e-12);
    }

    @Test
    void tiesOfPrecisionAtOneGoToTheLowestId() {
        Map<String, String> gold = Map.of("e1", "A", "e2", "B", "r1", "A", "r2", "B");
        Map<String, String> languages = Map.of("e1", "en", "e2", "en", "r1", "ru", "r2", "ru");
        Map<String, Double> directions = PrecisionAtOne.of(gold, languages, (one, other) -> 0);
        assertEquals(Map.of("en>ru", 0.5, "ru>en", 0.5), directions);
    }

    @Test
    void aPerfectClusteringHasNoWidth() {
        Map<String, String> perfect = Map.of("a1", "1", "a2", "1", "a3", "1", "b1", "2", "b2", "2", "d", "3");
        assertEquals(new Rates(1, 1), BCubed.of(GOLD, perfect));
        assertEquals(new Bootstrap.Interval(1, 1), Bootstrap.bCubedF1(GOLD, perfect, 100, 7));
    }

    @Test
    void intervalsAreSeededAndHoldTheValue() {
        Bootstrap.Interval interval = Bootstrap.bCubedF1(GOLD, CLUSTERS, 200, 7);
        double value = BCubed.of(GOLD, CLUSTERS).f1();
        assertTrue(interval.low() <= value && value <= interval.high());
        assertEquals(interval, Bootstrap.bCubedF1(GOLD, CLUSTERS, 200, 7));
    }

    @Test
    void aGoldFileHoldsManyEventsAnArticle() {
        GoldFile gold =
                GoldFile.read(List.of("# ours", "url\tevent_id", "u1\traid", "u1\tautopsy", "u2\traid", "u3\t-"));
        assertEquals(Map.of("u2", "raid"), gold.single());
        TreeMap<String, java.util.SortedSet<String>> predicted = new TreeMap<>();
        predicted.put("u1", new TreeSet<>(List.of("raid")));
        predicted.put("u3", new TreeSet<>(List.of("raid")));
        predicted.put("unknown", new TreeSet<>(List.of("raid")));
        Rates rates = gold.links(predicted);
        assertEquals(1 / 2.0, rates.precision(), 1e-12);
        assertEquals(1 / 3.0, rates.recall(), 1e-12);
    }

    @Test
    void aGoldFileWithoutItsColumnsNamesTheLine() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> GoldFile.read(List.of("id\tevent_id", "u1\traid")));
        assertTrue(error.getMessage().startsWith("line 1: expected the columns"), error.getMessage());
    }
}
