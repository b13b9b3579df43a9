package dev.parallax.bench.extract;

import dev.parallax.extract.Bounds;
import dev.parallax.extract.ExtractStage;
import dev.parallax.extract.charset.PageDecoder;
import dev.parallax.extract.language.LanguageFinder;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jsoup.parser.Parser;

/**
 * Processor time of the whole stage against jsoup's parse alone (decoding included in neither's favour: both decode), same pages, same run, one thread. The two take
 * turns page by page, and of each page the best of the rounds counts, so that what else the machine does weighs on neither.
 */
public final class SpeedBench {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 10;

    private SpeedBench() {}

    /** Arguments: folder with the WARC files; optionally the asked languages, comma-separated. */
    public static void main(String[] arguments) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String set : List.of("aeb", "regional")) {
            WarcPages.read(Path.of(arguments[0], set + ".warc.gz"))
                    .forEach(response -> pages.add(ExtractionBench.page(response)));
        }
        TreeSet<String> languages = new TreeSet<>(
                List.of(arguments.length > 1 ? arguments[1].split(",") : new String[] {LanguageFinder.ANY}));
        Function<Page, Outcome<ExtractedArticle>> stage =
                new ExtractStage(new TreeMap<>(), languages, Bounds.defaults()).open();
        long[] parse = new long[pages.size()];
        long[] all = new long[pages.size()];
        Arrays.fill(parse, Long.MAX_VALUE);
        Arrays.fill(all, Long.MAX_VALUE);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (int index = 0; index < pages.size(); index++) {
                Page page = pages.get(index);
                long begin = cpu();
                Parser.htmlParser()
                        .parseInput(
                                PageDecoder.decode(page.bytes(), page.capture().charset())
                                        .text(),
                                page.capture().url());
                long middle = cpu();
                stage.apply(page);
                long end = cpu();
                if (round >= WARM_UP) {
                    parse[index] = Math.min(parse[index], middle - begin);
                    all[index] = Math.min(all[index], end - middle);
                }
            }
        }
        double parsing = Arrays.stream(parse).sum();
        double extracting = Arrays.stream(all).sum();
        System.out.printf(
                Locale.ROOT,
                "%d pages: jsoup's parse alone %.2f ms a page, extraction %.2f ms a page, ratio %.2f, slowest page %.0f ms%n",
                pages.size(),
                parsing / 1e6 / pages.size(),
                extracting / 1e6 / pages.size(),
                extracting / parsing,
                Arrays.stream(all).max().orElse(0) / 1e6);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
