package dev.parallax.bench.annotate;

import dev.parallax.annotate.AnnotateStage;
import dev.parallax.bench.sample.WrittenSample;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.model.Annotations;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Articles a second of processor time, on one thread, that the light pass takes: normalising, mentions, quotes, claims, citations. Arguments: the catalog folder, a sample
 * folder. Every page of the sample is annotated over and over; the first rounds warm up and are not counted.
 */
public final class LightSpeed {
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 12;

    private LightSpeed() {}

    /** Prints a line per language and one for all. */
    public static void main(String[] arguments) throws IOException {
        TreeMap<String, List<ExtractedArticle>> articles = new TreeMap<>();
        for (WrittenSample.Written written : WrittenSample.read(Path.of(arguments[1]))) {
            ExtractedArticle article = written.extracted();
            articles.computeIfAbsent(article.article().language(), code -> new ArrayList<>())
                    .add(article);
        }
        Function<ExtractedArticle, Outcome<Annotations>> stage =
                AnnotateStage.of(CatalogFolder.read(Path.of(arguments[0]))).open();
        var threads = ManagementFactory.getThreadMXBean();
        double allSeconds = 0;
        int all = 0;
        for (Map.Entry<String, List<ExtractedArticle>> language : articles.entrySet()) {
            long begin = 0;
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                begin = round == WARM_UP ? threads.getCurrentThreadCpuTime() : begin;
                language.getValue().forEach(stage::apply);
            }
            double seconds = (threads.getCurrentThreadCpuTime() - begin) / 1e9;
            int count = ROUNDS * language.getValue().size();
            System.out.printf(
                    Locale.ROOT,
                    "%s %d articles, %.0f a second%n",
                    language.getKey(),
                    language.getValue().size(),
                    count / seconds);
            allSeconds += seconds;
            all += count;
        }
        System.out.printf(
                Locale.ROOT, "all %.0f articles a second of processor time on one thread%n", all / allSeconds);
    }
}
