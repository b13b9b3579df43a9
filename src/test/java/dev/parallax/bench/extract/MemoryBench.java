package dev.parallax.bench.extract;

import dev.parallax.extract.Bounds;
import dev.parallax.extract.ExtractStage;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Whether extraction keeps anything of the pages that it has read: labelled pages over and over through one opened stage, each time at another address and with
 * classes, links, words and dates of its own, and the heap that lives behind a full collection. To be run with a small heap. Exit code 1 where it grows.
 */
public final class MemoryBench {
    /** Growth that is a leak, in bytes a page: a tenth of what the shortest class name of each page would take. */
    private static final double LEAK = 16;

    private static final int STEPS = 10;

    private final int pages;
    private final Function<Page, Outcome<ExtractedArticle>> stage = new ExtractStage(
                    new TreeMap<>(), new TreeSet<>(List.of("ru", "az", "fa", "ar", "en", "tr")), Bounds.defaults())
            .open();
    private final List<double[]> points = new ArrayList<>();
    private int read;
    private int kept;

    private MemoryBench(int pages) {
        this.pages = pages;
    }

    /** Arguments: folder with the WARC files; how many pages are read. */
    public static void main(String[] arguments) throws IOException {
        MemoryBench bench = new MemoryBench(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000);
        while (bench.read < bench.pages) {
            for (String set : List.of("regional", "aeb")) {
                WarcPages.each(Path.of(arguments[0], set + ".warc.gz"), bench::take);
            }
        }
        double slope = bench.slope();
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d kept, largest heap %d MiB: the live heap changes by %.1f bytes a page (a leak is more than %.0f)%n",
                bench.read,
                bench.kept,
                Runtime.getRuntime().maxMemory() >> 20,
                slope,
                LEAK);
        System.exit(slope > LEAK ? 1 : 0);
    }

    private void take(WarcPages.Response response) {
        if (read >= pages) {
            return;
        }
        read++;
        kept += stage.apply(changed(ExtractionBench.page(response), read)) instanceof Outcome.Kept ? 1 : 0;
        if (read % (pages / STEPS) == 0) {
            long live = live();
            points.add(new double[] {read, live});
            System.out.printf(Locale.ROOT, "%7d pages: %.2f MiB live%n", read, live / 1048576.0);
        }
    }

    /** The page at an address of its own, with a paragraph of its own behind it. */
    private static Page changed(Page page, int number) {
        String own = "<div class='v" + number + " x" + number * 31 + "' id='w" + number + "'><p>Number " + number
                + " of the list was read on that day, and word" + number + " stands nowhere else. <a href='/own/"
                + number
                + "'>More on " + number + "</a></p><time datetime='2020-01-01T00:00:" + number % 60
                + "Z'></time></div>";
        byte[] tail = own.getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = Arrays.copyOf(page.bytes(), page.bytes().length + tail.length);
        System.arraycopy(tail, 0, bytes, page.bytes().length, tail.length);
        WarcPages.Response response = new WarcPages.Response(
                page.capture().url() + "?copy=" + number, page.capture().capturedAt(), new TreeMap<>(), bytes);
        return ExtractionBench.page(response);
    }

    /** Heap in use behind two full collections, in bytes. */
    private static long live() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Least squares over all points but the first, up to which classes are loaded and caches filled; bytes a page. */
    private double slope() {
        List<double[]> warm = points.subList(1, points.size());
        double meanX = warm.stream().mapToDouble(point -> point[0]).average().orElse(0);
        double meanY = warm.stream().mapToDouble(point -> point[1]).average().orElse(0);
        double products = 0;
        double squares = 0;
        for (double[] point : warm) {
            products += (point[0] - meanX) * (point[1] - meanY);
            squares += (point[0] - meanX) * (point[0] - meanX);
        }
        return products / squares;
    }
}
