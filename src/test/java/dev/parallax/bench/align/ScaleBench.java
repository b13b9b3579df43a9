package dev.parallax.bench.align;

import com.sun.management.OperatingSystemMXBean;
import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Signature;
import dev.parallax.align.discovery.Candidates;
import dev.parallax.align.discovery.Clustering;
import dev.parallax.align.discovery.Components;
import dev.parallax.align.discovery.Edge;
import dev.parallax.align.discovery.PairModel;
import dev.parallax.align.discovery.WeightedSignature;
import dev.parallax.align.discovery.Window;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * How discovery grows with the corpus, at a fixed daily rate: processor time, pairs an article, largest component, memory in use. Arguments: sizes joined by commas, then articles a day. The
 * windows are compared one after another, as tasks of a cluster would, and what travels between the steps is what travels there. Run it with a fixed heap.
 */
public final class ScaleBench {
    private ScaleBench() {}

    public static void main(String[] arguments) {
        int aDay = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        SyntheticSignatures synthetic = new SyntheticSignatures(1, aDay);
        PairModel model = PairModel.bundled();
        run(synthetic, model, aDay, 3_000); // what the JVM learns first is not measured
        double lastTime = 0;
        long lastSize = 0;
        for (String size : arguments[0].split(",")) {
            long articles = Long.parseLong(size);
            double time = run(synthetic, model, aDay, articles);
            if (lastSize > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "   exponent from %d: %.3f%n",
                        lastSize,
                        Math.log(time / lastTime) / Math.log((double) articles / lastSize));
            }
            lastTime = time;
            lastSize = articles;
        }
    }

    private static double run(SyntheticSignatures synthetic, PairModel model, int aDay, long articles) {
        double start = seconds();
        DocumentFrequencies frequencies = DocumentFrequencies.of(() -> java.util.stream.LongStream.range(0, articles)
                .mapToObj(synthetic::article)
                .iterator());
        double counted = seconds();
        List<Edge> edges = new ArrayList<>();
        long pairs = 0;
        TreeMap<Long, List<Window.Entry>> open = new TreeMap<>();
        for (long number = 0; number < articles; number++) {
            Signature signature = synthetic.article(number);
            WeightedSignature weighted = WeightedSignature.of(signature, frequencies, model);
            List<Long> windows = Candidates.windows(signature, true);
            Window.Entry entry = new Window.Entry(weighted, windows.get(0), Candidates.keys(signature, frequencies), 0);
            windows.forEach(window ->
                    open.computeIfAbsent(window, key -> new ArrayList<>()).add(entry));
            // An article is published up to two days late: what is two windows old is complete.
            while (open.firstKey() < windows.get(0) - 1) {
                pairs += compare(open.firstKey(), open, edges, model);
            }
        }
        while (!open.isEmpty()) {
            pairs += compare(open.firstKey(), open, edges, model);
        }
        double compared = seconds();
        Map<String, String> names = Components.names(edges.iterator(), Math.min(model.merge(), model.bridge()));
        Map<String, List<Edge>> components = new HashMap<>();
        edges.forEach(edge -> components
                .computeIfAbsent(names.getOrDefault(edge.first(), ""), key -> new ArrayList<>())
                .add(edge));
        long largest = components.values().stream().mapToLong(List::size).max().orElse(0);
        long clusters = 0;
        long clustered = 0;
        for (List<Edge> component : components.values()) {
            for (SortedSet<String> cluster : Clustering.of(component, model)) {
                clusters += cluster.size() > 1 ? 1 : 0;
                clustered += cluster.size() > 1 ? cluster.size() : 0;
            }
        }
        double all = seconds();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d a day: %.1f s of processor time (counting %.1f, comparing %.1f, clustering %.1f); %.1f pairs and %.1f edges an article; largest component %d of %d edges; %d clusters with %d articles; %d MB in use of %d%n",
                articles,
                aDay,
                all - start,
                counted - start,
                compared - counted,
                all - compared,
                (double) pairs / articles,
                (double) edges.size() / articles,
                largest,
                edges.size(),
                clusters,
                clustered,
                runtime.totalMemory() - runtime.freeMemory() >> 20,
                runtime.maxMemory() >> 20);
        return all - start;
    }

    private static long compare(
            long number, TreeMap<Long, List<Window.Entry>> open, List<Edge> edges, PairModel model) {
        Window window = new Window(number, open.remove(number), Candidates.KEY_CAP);
        edges.addAll(window.edges(model, true, false));
        return window.compared(false);
    }

    private static double seconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
