package dev.parallax.bench.sample;

import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Genre;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A sample in its source form: what its gold calls articles, as extract would make them of their pages. */
public final class WrittenSample {
    private WrittenSample() {}

    /**
     * One article.
     *
     * @param gold its row of the table {@code articles}
     */
    public record Written(Map<String, String> gold, ExtractedArticle extracted) {}

    /**
     * The articles, in the order of gold.
     *
     * @throws IOException also where gold names a page that is not there
     */
    public static List<Written> read(Path sample) throws IOException {
        Map<String, Path> pages = pages(sample.resolve("pages"));
        List<Written> articles = new ArrayList<>();
        for (Map<String, String> row : Gold.rows(sample, "articles")) {
            if (row.get("expect").equals("article")) {
                Path page = pages.get(row.get("url"));
                if (page == null) {
                    throw new IOException("no page " + row.get("url"));
                }
                articles.add(new Written(
                        row,
                        WrittenPage.parse(
                                Files.readString(page),
                                row.get("outlet_id"),
                                row.get("language"),
                                Genre.valueOf(row.get("genre").toUpperCase(Locale.ROOT)))));
            }
        }
        return articles;
    }

    private static Map<String, Path> pages(Path folder) throws IOException {
        Map<String, Path> pages = new HashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(path ->
                            path.toString().endsWith(".txt") && !path.toString().contains(".recapture."))
                    .sorted()
                    .toList()) {
                String url = Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("url: "))
                        .findFirst()
                        .orElse("url: ")
                        .substring(5)
                        .strip();
                pages.putIfAbsent(url, file);
            }
        }
        return pages;
    }
}
