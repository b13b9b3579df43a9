package dev.parallax.bench.align;

import com.sun.management.OperatingSystemMXBean;
import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Signature;
import dev.parallax.align.discovery.Candidates;
import dev.parallax.align.discovery.Edge;
import dev.parallax.align.discovery.Limits;
import dev.parallax.align.discovery.PairModel;
import dev.parallax.align.discovery.Periods;
import dev.parallax.align.discovery.WeightedSignature;
import dev.parallax.align.discovery.Window;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * How discovery grows with the corpus, at a fixed daily rate: processor time, pairs an article, memory. Arguments: sizes joined by commas, then articles a day. Windows and periods are done one
 * after another as soon as their days are complete, as tasks of a cluster would be, and what travels between the steps is what travels there. Run it with a fixed heap and the serial collector,
 * so that its processor time is the program's own.
 */
public final class ScaleBench {
    private final PairModel model = PairModel.bundled();
    private final TreeMap<Long, List<Window.Entry>> windows = new TreeMap<>();
    private final TreeMap<Long, List<Edge>> periods = new TreeMap<>();
    private final double[] seconds = new double[2];
    private long pairs;
    private long edges;
    private long articlesInClusters;
    private long clustersOfSeveral;
    private long inUse;
    private double notCounted;

    private ScaleBench() {}

    public static void main(String[] arguments) {
        int aDay = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        SyntheticSignatures synthetic = new SyntheticSignatures(1, aDay);
        new ScaleBench().run(synthetic, aDay, 5_000); // what the JVM learns first is not measured
        double firstTime = 0;
        long firstSize = 0;
        double lastTime = 0;
        long lastSize = 0;
        for (String size : arguments[0].split(",")) {
            long articles = Long.parseLong(size);
            double time = new ScaleBench().run(synthetic, aDay, articles);
            if (lastSize > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "   exponent from %d: %.3f, from %d: %.3f%n",
                        lastSize,
                        Math.log(time / lastTime) / Math.log((double) articles / lastSize),
                        firstSize,
                        Math.log(time / firstTime) / Math.log((double) articles / firstSize));
            } else {
                firstTime = time;
                firstSize = articles;
            }
            lastTime = time;
            lastSize = articles;
        }
    }

    private double run(SyntheticSignatures synthetic, int aDay, long articles) {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        double start = processor();
        DocumentFrequencies frequencies = DocumentFrequencies.of(
                () -> LongStream.range(0, articles).mapToObj(synthetic::article).iterator());
        double counted = processor();
        for (long number = 0; number < articles; number++) {
            Signature signature = synthetic.article(number);
            WeightedSignature weighted = WeightedSignature.of(signature, frequencies, model);
            Window.Entry entry = new Window.Entry(weighted, Candidates.keys(signature, frequencies), 0);
            Candidates.windows(signature, model, true)
                    .forEach(window -> windows.computeIfAbsent(window, key -> new ArrayList<>())
                            .add(entry));
            if ((number + 1) % aDay == 0) {
                // An article is published up to two days late, and asked for up to some days later still.
                done(SyntheticSignatures.START.toEpochDay() + number / aDay - 30);
            }
            if ((number + 1) % 100_000 == 0) {
                System.out.printf(
                        Locale.ROOT,
                        "   after %d articles: %.1f s, %.1f pairs an article, at most %d MB in use%n",
                        number + 1,
                        processor() - start - notCounted,
                        (double) pairs / number,
                        inUse >> 20);
            }
        }
        done(Long.MAX_VALUE / 2);
        double all = processor() - notCounted;
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d a day: %.1f s of processor time (counting %.1f, weighing %.1f, comparing %.1f, clustering %.1f), %.3f ms an article; %.1f pairs and %.1f edges an article; %d clusters with %d articles; at most %d MB in use after a window, %d MB with garbage, of %d%n",
                articles,
                aDay,
                all - start,
                counted - start,
                all - counted - seconds[0] - seconds[1],
                seconds[0],
                seconds[1],
                1000 * (all - start) / articles,
                (double) pairs / articles,
                (double) edges / articles,
                clustersOfSeveral,
                articlesInClusters,
                inUse >> 20,
                pools().stream()
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum()
                        >> 20,
                runtime.maxMemory() >> 20);
        return all - start;
    }

    /** Does the windows and periods that nothing from this day on is added to. */
    private void done(long day) {
        while (!windows.isEmpty() && windows.firstKey() < Math.floorDiv(day, Candidates.WINDOW_DAYS)) {
            double start = processor();
            long number = windows.firstKey();
            Window.Compared compared =
                    new Window(number, windows.remove(number), model, true, Limits.WHOLE).compare(false);
            compared.edges().forEach(edge -> Periods.of(edge)
                    .forEach(period -> periods.computeIfAbsent(period, key -> new ArrayList<>())
                            .add(edge)));
            pairs += compared.pairs();
            edges += compared.edges().size();
            seconds[0] += processor() - start;
        }
        long last = day == Long.MAX_VALUE / 2 ? day : day - Periods.MARGIN - Candidates.WINDOW_DAYS - 30;
        while (!periods.isEmpty() && periods.firstKey() < Math.floorDiv(last, Periods.DAYS)) {
            double start = processor();
            long number = periods.firstKey();
            Map<String, Integer> found = new HashMap<>();
            Periods.clusters(number, periods.get(number), model)
                    .values()
                    .forEach(name -> found.merge(name, 1, Integer::sum));
            found.values().stream().filter(size -> size > 1).forEach(size -> {
                clustersOfSeveral++;
                articlesInClusters += size;
            });
            seconds[1] += processor() - start;
            measureMemory();
            periods.remove(number);
        }
    }

    /** What is in use without garbage; the collection for it is not part of the time. */
    private void measureMemory() {
        double start = processor();
        System.gc();
        inUse = Math.max(
                inUse, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        notCounted += processor() - start;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static double processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
