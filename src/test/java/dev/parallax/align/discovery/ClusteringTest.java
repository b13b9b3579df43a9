package dev.parallax.align.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ClusteringTest {
    private static TreeSet<String> set(String... articles) {
        return new TreeSet<>(List.of(articles));
    }

    @Test
    void aChainDoesNotJoinWhatIsNotAlike() {
        // a-b and b-c are alike, a-c is not: the mean of {a b} to c is 0.3
        List<Edge> edges = List.of(new Edge("a", "b", 0.9), new Edge("b", "c", 0.6));
        assertEquals(List.of(set("a", "b"), set("c")), Clustering.of(edges, 0.4));
        assertEquals(List.of(set("a", "b", "c")), Clustering.of(edges, 0.3));
    }

    /** Two clusters of as many articles, alike so much inside and so much between. */
    private static List<Edge> two(int articles, double inside, double between) {
        List<Edge> edges = new ArrayList<>();
        for (int first = 0; first < 2 * articles; first++) {
            for (int second = first + 1; second < 2 * articles; second++) {
                boolean same = first / articles == second / articles;
                edges.add(new Edge("n" + first, "n" + second, same ? inside : between));
            }
        }
        return edges;
    }

    @Test
    void clustersThatHoldTogetherMuchBetterThanWithEachOtherAreTwoEvents() {
        PairModel model = PairModel.bundled();
        double even = 0.5 * model.cohesion();
        assertEquals(
                2, Clustering.of(two(model.known(), 0.5, even - 0.01), model).size());
        assertEquals(
                1, Clustering.of(two(model.known(), 0.5, even + 0.01), model).size());
        // Of few articles it is not known how well they hold together.
        assertEquals(
                1,
                Clustering.of(two(model.known() - 1, 0.5, even - 0.01), model).size());
    }

    /** An article beside three, one of its own language, as alike to each as said. */
    private static List<Edge> alone(double likeness) {
        return List.of(
                new Edge("a", "b", 0.9, "en", "tr"),
                new Edge("a", "c", 0.9, "en", "ru"),
                new Edge("b", "c", 0.9, "tr", "ru"),
                new Edge("a", "z", likeness, "en", "ru"),
                new Edge("b", "z", likeness, "tr", "ru"),
                new Edge("c", "z", likeness, "ru", "ru"));
    }

    @Test
    void anArticleAloneHasToFitIntoACluster() {
        PairModel model = PairModel.bundled();
        double least = 0.9 * model.fit();
        assertTrue(least - 0.01 > model.merge(), "alike enough for two that are alone");
        assertEquals(List.of(set("a", "b", "c"), set("z")), Clustering.of(alone(least - 0.01), model));
        assertEquals(List.of(set("a", "b", "c", "z")), Clustering.of(alone(least + 0.01), model));
    }

    /** An article beside three, one of its own language, as alike to that one as said, and much like those of others. */
    private static List<Edge> stranger(double own) {
        return List.of(
                new Edge("a", "b", 0.5, "en", "tr"),
                new Edge("a", "c", 0.5, "en", "ru"),
                new Edge("b", "c", 0.5, "tr", "ru"),
                new Edge("a", "z", 0.3, "en", "ru"),
                new Edge("b", "z", 0.3, "tr", "ru"),
                new Edge("c", "z", own, "ru", "ru"));
    }

    @Test
    void articlesOfOneLanguageHaveToBeAlikeByThemselves() {
        PairModel model = PairModel.bundled();
        assertEquals(List.of(set("a", "b", "c"), set("z")), Clustering.of(stranger(model.ownMerge() - 0.01), model));
        assertEquals(List.of(set("a", "b", "c", "z")), Clustering.of(stranger(model.ownMerge() + 0.01), model));
    }

    @Test
    void anArticleIsAskedForNoMoreOfALargeClusterThanItIsComparedWith() {
        int articles = 4 * Candidates.NEIGHBOURS;
        List<Edge> edges = new ArrayList<>();
        for (int first = 0; first < articles; first++) {
            for (int second = first + 1; second < articles; second++) {
                edges.add(new Edge(name(first), name(second), 0.3));
            }
        }
        double merge = PairModel.bundled().merge();
        for (int other = 0; other < Candidates.NEIGHBOURS; other++) {
            edges.add(new Edge(name(other), "z", 1.5 * merge));
        }
        assertEquals(1, Clustering.of(edges, PairModel.bundled()).size());
        assertEquals(2, Clustering.of(edges, 2 * merge).size());
    }

    private static String name(int article) {
        return String.format(Locale.ROOT, "n%04d", article);
    }

    @Test
    void tiesGoToTheLowestIds() {
        List<Edge> edges = List.of(new Edge("b", "c", 0.5), new Edge("a", "b", 0.5));
        assertEquals(List.of(set("a", "b"), set("c")), Clustering.of(edges, 0.4));
    }

    @Property(tries = 200)
    void theOrderOfTheEdgesDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 2, max = 14) int articles) {
        Random random = new Random(seed);
        List<Edge> edges = new ArrayList<>();
        for (int first = 0; first < articles; first++) {
            for (int second = first + 1; second < articles; second++) {
                if (random.nextInt(3) > 0) {
                    // Few values, so that there are ties.
                    edges.add(new Edge("n" + first, "n" + second, random.nextInt(5) / 4.0));
                }
            }
        }
        List<?> clusters = Clustering.of(edges, 0.4);
        List<Edge> shuffled = new ArrayList<>(edges);
        Collections.shuffle(shuffled, random);
        assertEquals(clusters, Clustering.of(shuffled, 0.4));
        assertEquals(Components.of(edges), Components.of(shuffled));
    }

    @Test
    void componentsAreNamedByTheirLowestArticle() {
        List<Edge> edges = List.of(new Edge("d", "c", 1), new Edge("b", "c", 1), new Edge("x", "y", 1));
        assertEquals(set("b", "x"), new TreeSet<>(Components.of(edges).keySet()));
    }
}
