package dev.parallax.bench.annotate;

import dev.parallax.annotate.AnnotateStage;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.model.Annotations;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

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
        TreeMap<String, String> files = new TreeMap<>();
        Path catalog = Path.of(arguments[0]);
        try (Stream<Path> walk = Files.walk(catalog)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                files.put(catalog.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        Path sample = Path.of(arguments[1]);
        Map<String, String> languages = new HashMap<>();
        try (Stream<Path> gold = Files.list(sample.resolve("gold"))) {
            for (Path file : gold.filter(path -> path.getFileName().toString().startsWith("articles."))
                    .toList()) {
                Gold.read(file).stream()
                        .filter(row -> row.get("expect").equals("article"))
                        .forEach(row -> languages.put(row.get("url"), row.get("language")));
            }
        }
        TreeMap<String, List<ExtractedArticle>> articles = new TreeMap<>();
        try (Stream<Path> pages = Files.walk(sample.resolve("pages"))) {
            for (Path file : pages.filter(path ->
                            path.toString().endsWith(".txt") && !path.toString().contains(".recapture."))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                int at = text.indexOf("\nurl: ");
                String url = at < 0
                        ? ""
                        : text.substring(at + 6, text.indexOf('\n', at + 1)).strip();
                String language = languages.get(url);
                if (language != null) {
                    articles.computeIfAbsent(language, code -> new ArrayList<>())
                            .add(SamplePage.read(file, language));
                }
            }
        }
        Function<ExtractedArticle, Outcome<Annotations>> stage =
                AnnotateStage.of(new CatalogFiles(files)).open();
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
