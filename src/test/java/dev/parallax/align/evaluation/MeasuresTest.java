package dev.parallax.align.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** The example of Luo 2005, section 4: truth {1 2 3 4 5} {6 7} {8 9 A B C} and four responses. */
    @ParameterizedTest
    @CsvSource({
        "12345 6789ABC,           0.733",
        "1234589ABC 67,           0.667",
        "123456789ABC,            0.294",
        "1 2 3 4 5 6 7 8 9 A B C, 0.178"
    })
    void ceafMatchesEventsAndClustersOneToOne(String response, double f1) {
        Rates rates = EntityCeaf.of(clusters("12345 67 89ABC"), clusters(response));
        assertEquals(f1, rates.f1(), 5e-4);
    }

    @Test
    void ceafCountsDistractorsInClustersAndNoClustersOfThemAlone() {
        // A with {a1 a2 b1 d}: 4/7, or with {a3}: 1/2; B with {b2}: 2/3, or with the first: 2/6. Best: 4/7 and 2/3, of
        // three clusters and two events.
        Rates rates = EntityCeaf.of(GOLD, CLUSTERS);
        assertEquals((4 / 7.0 + 2 / 3.0) / 3, rates.precision(), 1e-12);
        assertEquals((4 / 7.0 + 2 / 3.0) / 2, rates.recall(), 1e-12);
        Map<String, String> more = new TreeMap<>(CLUSTERS);
        more.put("e", "4");
        assertEquals(rates, EntityCeaf.of(GOLD, more));
        more.remove("a3");
        assertEquals(rates, EntityCeaf.of(GOLD, more));
    }

    @Test
    void theMatchingIsTheBestOfAll() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 200; round++) {
            double[][] values = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (double[] row : values) {
                Arrays.setAll(row, column -> random.nextInt(3) == 0 ? 0 : random.nextDouble());
            }
            assertEquals(best(values, 0, new boolean[values[0].length]), Assignment.greatest(values), 1e-9);
        }
    }

    /** By trying them all. */
    private static double best(double[][] values, int row, boolean[] taken) {
        if (row == values.length) {
            return 0;
        }
        double best = best(values, row + 1, taken);
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.max(best, values[row][column] + best(values, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }

    private static Map<String, String> clusters(String written) {
        Map<String, String> clusters = new TreeMap<>();
        for (String cluster : written.split(" ")) {
            cluster.chars().forEach(letter -> clusters.put(Character.toString(letter), cluster));
        }
        return clusters;
    }

    @Test
    void articlesThatTheGoldDoesNotNameAreAddedByShares() {
        Map<String, String> many = new TreeMap<>(CLUSTERS);
        for (int number = 0; number < 1_000; number++) {
            many.put("other" + number, "1");
        }
        Set<String> before = Set.of();
        for (double share : new double[] {0, 0.25, 0.5, 1}) {
            Set<String> kept = Thinned.of(many, GOLD.keySet(), share).keySet();
            assertTrue(kept.containsAll(before) && kept.containsAll(GOLD.keySet()));
            assertEquals(5 + 1_001 * share, kept.size(), 40);
            before = kept;
        }
        assertEquals(many.keySet(), before);
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
