package dev.parallax.spark.job;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Signature;
import dev.parallax.align.discovery.Candidates;
import dev.parallax.align.discovery.DiscoveredEvents;
import dev.parallax.align.discovery.Edge;
import dev.parallax.align.discovery.EntryBytes;
import dev.parallax.align.discovery.Limits;
import dev.parallax.align.discovery.PairModel;
import dev.parallax.align.discovery.Periods;
import dev.parallax.align.discovery.WeightedSignature;
import dev.parallax.align.discovery.Window;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** The graph of articles that are alike, and its clusters: the same for any number of partitions and any order of the articles. */
final class DiscoveryGraph {
    private final JavaSparkContext spark;
    private final Settings settings;
    private final Frequencies frequencies;

    /**
     * What the functions that are sent need to know.
     *
     * @param model weights
     * @param dates whether days of publication count
     * @param mostInWindow articles of a window, and within reach of it, that one task compares
     */
    record Settings(PairModel model, boolean dates, int mostInWindow) implements Serializable {
        private static final int MOST_IN_WINDOW = 40_000;

        Settings(PairModel model, boolean dates) {
            this(model, dates, MOST_IN_WINDOW);
        }
    }

    /** How common features are, read where it is needed. */
    @FunctionalInterface
    interface Frequencies extends Serializable {
        DocumentFrequencies read();
    }

    DiscoveryGraph(JavaSparkContext spark, Settings settings, Frequencies frequencies) {
        this.spark = spark;
        this.settings = settings;
        this.frequencies = frequencies;
    }

    /** The id of the cluster of each article that is in one. */
    JavaPairRDD<String, String> clusters(JavaRDD<Signature> signatures) {
        PairModel model = settings.model();
        return edges(signatures)
                .flatMapToPair(edge -> Periods.of(edge).stream()
                        .map(period -> new Tuple2<>(period, edge))
                        .iterator())
                .groupByKey()
                .flatMapToPair(period -> Periods.clusters(period._1(), list(period._2()), model).entrySet().stream()
                        .map(entry -> new Tuple2<>(entry.getValue(), entry.getKey()))
                        .iterator())
                .groupByKey()
                .mapValues(articles -> new TreeSet<>(list(articles)))
                .values()
                .filter(members -> members.size() >= DiscoveredEvents.FEWEST)
                .flatMapToPair(members -> {
                    String id = DiscoveredEvents.id(members);
                    return members.stream()
                            .map(member -> new Tuple2<>(member, id))
                            .iterator();
                });
    }

    /**
     * A task compares the articles of one window. A window with very many is cut into buckets, and a task compares two of them; then each article travels once a bucket.
     */
    JavaRDD<Edge> edges(JavaRDD<Signature> signatures) {
        Settings set = settings;
        Frequencies counts = frequencies;
        TreeMap<Long, Integer> buckets = new TreeMap<>();
        signatures
                .flatMap(
                        one -> Candidates.windows(one, set.model(), set.dates()).iterator())
                .countByValue()
                .forEach((window, articles) -> buckets.put(window, 1 + (int) (articles / set.mostInWindow())));
        return signatures
                .flatMapToPair(one -> cells(one, counts.read(), set, buckets).iterator())
                .groupByKey()
                .flatMap(cell -> {
                    boolean two = cell._1().low() != cell._1().high();
                    Limits limits = Limits.of(buckets.getOrDefault(cell._1().window(), 1), two);
                    return new Window(cell._1().window(), entries(cell._2()), set.model(), set.dates(), limits)
                            .compare(two)
                            .edges()
                            .iterator();
                });
    }

    /** A window, or two buckets of one. */
    private record Cell(long window, int low, int high) implements Serializable {}

    private static List<Tuple2<Cell, byte[]>> cells(
            Signature signature, DocumentFrequencies frequencies, Settings set, TreeMap<Long, Integer> buckets) {
        WeightedSignature weighted = WeightedSignature.of(signature, frequencies, set.model());
        SortedMap<String, Long> keys = Candidates.keys(signature, frequencies);
        List<Tuple2<Cell, byte[]>> cells = new ArrayList<>();
        Map<Integer, byte[]> entries = new HashMap<>();
        for (long window : Candidates.windows(signature, set.model(), set.dates())) {
            int all = buckets.getOrDefault(window, 1);
            int own = Math.floorMod(signature.articleId().hashCode(), all);
            byte[] entry = entries.computeIfAbsent(
                    own, bucket -> EntryBytes.of(new Window.Entry(weighted, keys, bucket), frequencies));
            for (int other = 0; other < all; other++) {
                cells.add(new Tuple2<>(new Cell(window, Math.min(own, other), Math.max(own, other)), entry));
            }
        }
        return cells;
    }

    private static List<Window.Entry> entries(Iterable<byte[]> bytes) {
        List<Window.Entry> entries = new ArrayList<>();
        bytes.forEach(one -> entries.add(EntryBytes.read(one)));
        return entries;
    }

    private static <T> List<T> list(Iterable<T> values) {
        return StreamSupport.stream(values.spliterator(), false).toList();
    }
}
