package dev.parallax.spark.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Signature;
import dev.parallax.align.discovery.PairModel;
import dev.parallax.bench.align.SyntheticSignatures;
import dev.parallax.spark.LocalSpark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clusters hang on neither partitions nor order. */
class DiscoveryGraphTest {
    private static final int ARTICLES = 600;

    private static final List<Signature> SIGNATURES = new ArrayList<>();
    private static DocumentFrequencies frequencies = DocumentFrequencies.EMPTY;

    @BeforeAll
    static void made() {
        // Ten weeks, so that there are several windows and periods.
        SyntheticSignatures synthetic = new SyntheticSignatures(7, 9);
        for (int number = 0; number < ARTICLES; number++) {
            SIGNATURES.add(synthetic.article(number));
        }
        frequencies = DocumentFrequencies.of(SIGNATURES);
    }

    private static Map<String, String> clusters(
            List<Signature> signatures, int partitions, DiscoveryGraph.Settings settings) {
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
        DocumentFrequencies counted = frequencies;
        DiscoveryGraph graph = new DiscoveryGraph(spark, settings, () -> counted);
        return new TreeMap<>(
                graph.clusters(spark.parallelize(signatures, partitions)).collectAsMap());
    }

    @ParameterizedTest
    @CsvSource({"true, 40000", "false, 40000", "true, 100", "false, 250"})
    void theSameForAnyPartitionsAndOrder(boolean dates, int mostInWindow) {
        DiscoveryGraph.Settings settings = new DiscoveryGraph.Settings(PairModel.bundled(), dates, mostInWindow);
        Map<String, String> alone = clusters(SIGNATURES, 1, settings);
        assertTrue(alone.size() > ARTICLES / 2, "most articles are in a cluster");
        for (int partitions : new int[] {1, 2, 7, 64}) {
            List<Signature> shuffled = new ArrayList<>(SIGNATURES);
            Collections.shuffle(shuffled, new Random(partitions));
            assertEquals(alone, clusters(shuffled, partitions, settings), partitions + " partitions");
        }
    }
}
