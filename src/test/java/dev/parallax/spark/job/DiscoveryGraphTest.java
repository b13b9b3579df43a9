package dev.parallax.spark.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Signature;
import dev.parallax.align.discovery.PairModel;
import dev.parallax.align.signature.LocatedSignature;
import dev.parallax.align.signature.Place;
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
import scala.Tuple2;

/** Clusters hang on neither partitions nor order. */
class DiscoveryGraphTest {
    private static final int ARTICLES = 600;

    private static final List<Signature> SIGNATURES = new ArrayList<>();
    private static final Map<Boolean, Map<String, String>> ALONE = new TreeMap<>();
    private static DocumentFrequencies frequencies = DocumentFrequencies.EMPTY;

    @BeforeAll
    static void made() {
        SyntheticSignatures synthetic = new SyntheticSignatures(7, 60);
        for (int number = 0; number < ARTICLES; number++) {
            SIGNATURES.add(synthetic.article(number));
        }
        frequencies = DocumentFrequencies.of(SIGNATURES);
        for (boolean dates : new boolean[] {false, true}) {
            ALONE.put(dates, clusters(SIGNATURES, 1, dates));
        }
    }

    private static Map<String, String> clusters(List<Signature> signatures, int partitions, boolean dates) {
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
        DocumentFrequencies counted = frequencies;
        DiscoveryGraph graph =
                new DiscoveryGraph(spark, new DiscoveryGraph.Settings(PairModel.bundled(), dates), () -> counted);
        return new TreeMap<>(graph.clusters(spark.parallelize(signatures, partitions)
                        .mapToPair(one -> new Tuple2<>(one.articleId(), located(one))))
                .collectAsMap());
    }

    private static LocatedSignature located(Signature signature) {
        int size = signature.features().size();
        return new LocatedSignature(
                signature, Collections.nCopies(size, Place.NOWHERE), Collections.nCopies(size, ""), 1);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "7, true", "64, true", "1, false", "64, false"})
    void theSameForAnyPartitionsAndOrder(int partitions, boolean dates) {
        List<Signature> shuffled = new ArrayList<>(SIGNATURES);
        Collections.shuffle(shuffled, new Random(partitions));
        assertEquals(ALONE.get(dates), clusters(shuffled, partitions, dates));
        assertTrue(ALONE.get(dates).size() > ARTICLES / 2, "most articles are in a cluster");
    }
}
