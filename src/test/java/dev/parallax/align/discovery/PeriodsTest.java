package dev.parallax.align.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Signature;
import dev.parallax.bench.align.SyntheticSignatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clusters of periods are those of the whole graph, where that fits in memory. */
class PeriodsTest {
    private static final PairModel MODEL = PairModel.bundled();
    private static final List<String> LANGUAGES = List.of("az", "en", "fa", "ru");

    private static void same(List<Edge> edges, Random random) {
        long periods = edges.stream()
                .flatMap(edge -> Periods.of(edge).stream())
                .distinct()
                .count();
        assertTrue(periods > 4, "" + periods);
        List<SortedSet<String>> whole = Clustering.of(edges, MODEL);
        assertTrue(whole.stream().filter(cluster -> cluster.size() > 1).count() > 50);
        assertEquals(whole, List.copyOf(Periods.clusters(edges, MODEL).values()));
        // Two windows may give the same edge, and no order is promised.
        List<Edge> shuffled = new ArrayList<>(edges);
        shuffled.addAll(edges.subList(0, edges.size() / 10));
        Collections.shuffle(shuffled, random);
        assertEquals(whole, List.copyOf(Periods.clusters(shuffled, MODEL).values()));
    }

    @ParameterizedTest
    @CsvSource({"1, 12, 120", "2, 40, 100", "3, 4, 365", "4, 100, 90"})
    void areThoseOfTheWholeForACorpus(long seed, int aDay, int days) {
        List<Signature> signatures = new ArrayList<>();
        SyntheticSignatures synthetic = new SyntheticSignatures(seed, aDay);
        for (int number = 0; number < aDay * days; number++) {
            signatures.add(synthetic.article(number));
        }
        DocumentFrequencies frequencies = DocumentFrequencies.of(signatures);
        Map<Long, List<Window.Entry>> windows = new TreeMap<>();
        for (Signature signature : signatures) {
            Window.Entry entry = new Window.Entry(
                    WeightedSignature.of(signature, frequencies, MODEL), Candidates.keys(signature, frequencies), 0);
            Candidates.windows(signature, MODEL, true)
                    .forEach(window -> windows.computeIfAbsent(window, key -> new ArrayList<>())
                            .add(entry));
        }
        List<Edge> edges = new ArrayList<>();
        windows.forEach((number, entries) -> edges.addAll(new Window(number, entries, MODEL, true, Limits.WHOLE)
                .compare(false)
                .edges()));
        same(edges, new Random(seed));
    }

    /** Edges by lot: what no corpus is, one component without an event in it, where a merge may hang on another far away. */
    @Property(tries = 10)
    void areThoseOfTheWholeForEdgesWithoutAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<Edge> articles = new ArrayList<>();
        for (int number = 0; number < 4_000; number++) {
            String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            articles.add(new Edge("n" + number, "", 0, language, "", 18_000 + random.nextInt(140), 0));
        }
        articles.sort(Comparator.comparing(Edge::firstDay).thenComparing(Edge::first));
        List<Edge> edges = new ArrayList<>();
        for (int number = 0; number < 40_000; number++) {
            int at = random.nextInt(articles.size());
            Edge one = articles.get(at);
            Edge other = articles.get(Math.min(articles.size() - 1, at + 1 + random.nextInt(200)));
            long days = other.firstDay() - one.firstDay();
            if (days <= MODEL.reach() && !one.equals(other)) {
                double likeness = MODEL.edge() + random.nextDouble() * random.nextDouble() * MODEL.decay(days) / 2;
                edges.add(edge(one, other, likeness));
            }
        }
        // Of two edges between the same articles the first.
        Map<String, Edge> once = new TreeMap<>();
        edges.forEach(edge -> once.putIfAbsent(edge.first() + " " + edge.second(), edge));
        same(List.copyOf(once.values()), random);
    }

    private static Edge edge(Edge one, Edge other, double likeness) {
        return one.first().compareTo(other.first()) > 0
                ? edge(other, one, likeness)
                : new Edge(
                        one.first(),
                        other.first(),
                        likeness,
                        one.firstLanguage(),
                        other.firstLanguage(),
                        one.firstDay(),
                        other.firstDay());
    }

    @Test
    void anArticleIsInOneClusterWhateverItsNeighboursDays() {
        // A known to the day, B to the month: their first days are farther apart than the margin.
        long day = 20L * Periods.DAYS;
        Edge far = new Edge("a", "b", 0.9, "en", "ru", day, day + Periods.MARGIN + 5);
        assertEquals(1, Periods.clusters(List.of(far), MODEL).size());
        Edge undated = new Edge("c", "d", 0.9);
        assertEquals(2, Periods.clusters(List.of(far, undated), MODEL).size());
    }
}
