package dev.parallax.bench.frame;

import dev.parallax.annotate.AnnotateStage;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.Article;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.CoveredArticle;
import dev.parallax.model.DatePrecision;
import dev.parallax.model.DeepAnnotations;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Genre;
import dev.parallax.model.Ids;
import dev.parallax.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The bundled sample as frame sees it: articles after the light pass, covering the events that its gold says; and the gold's rows by address. */
final class SampleTellings {
    private static final Path SAMPLE = Path.of("src/main/resources/sample");

    private SampleTellings() {}

    /** Articles by address, in order. */
    static Map<String, CoveredArticle> read(CatalogFiles catalog) throws IOException {
        Map<String, Map<String, String>> pages = pages();
        Function<ExtractedArticle, Outcome<Annotations>> light =
                AnnotateStage.of(catalog).open();
        Map<String, CoveredArticle> tellings = new TreeMap<>();
        for (Map<String, String> row : gold("articles")) {
            Map<String, String> page = pages.get(row.get("url"));
            if (row.get("expect").equals("article") && page != null) {
                Article article = article(row, page);
                Annotations found = ((Outcome.Kept<Annotations>)
                                light.apply(new ExtractedArticle(article, List.of(), null)))
                        .values()
                        .get(0);
                List<Coverage> coverage = Stream.of(row.get("events").split(" "))
                        .filter(event -> !event.equals("-"))
                        .map(event -> new Coverage(event, article.articleId(), 1, CoverageStatus.MEMBER, 1, "gold"))
                        .toList();
                tellings.put(
                        row.get("url"),
                        new CoveredArticle(
                                new AnnotatedArticle(article, List.of(), found),
                                new DeepAnnotations(article.articleId(), List.of(), List.of()),
                                coverage));
            }
        }
        return tellings;
    }

    /** Rows of the gold tables of a kind, in the order of files and lines. */
    static List<Map<String, String>> gold(String kind) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLE.resolve("gold"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith(kind + "."))
                    .sorted()
                    .toList()) {
                List<String> header = List.of();
                for (String line : Files.readAllLines(file)) {
                    List<String> cells = List.of(line.split("\t", -1));
                    if (line.startsWith("#") || line.isBlank()) {
                        continue;
                    } else if (header.isEmpty()) {
                        header = cells;
                        continue;
                    }
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int index = 0; index < header.size(); index++) {
                        row.put(header.get(index), cells.get(index));
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static Map<String, Map<String, String>> pages() throws IOException {
        Map<String, Map<String, String>> pages = new HashMap<>();
        try (Stream<Path> files = Files.walk(SAMPLE.resolve("pages"))) {
            for (Path file : files.filter(
                            f -> f.toString().endsWith(".txt") && !f.toString().endsWith(".recapture.txt"))
                    .sorted()
                    .toList()) {
                Map<String, String> page = page(Files.readString(file));
                pages.put(page.get("url"), page);
            }
        }
        return pages;
    }

    private static Map<String, String> page(String content) {
        Map<String, String> page = new TreeMap<>();
        String[] lines = content.split("\n", -1);
        int index = 1;
        for (; !lines[index].equals("---"); index++) {
            int colon = lines[index].indexOf(':');
            page.put(
                    lines[index].substring(0, colon),
                    lines[index].substring(colon + 1).strip());
        }
        StringBuilder text = new StringBuilder(page.getOrDefault("lead", ""));
        for (index++; index < lines.length; index++) {
            String line = lines[index].replaceAll("^(?:> |## |- )", "").replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
            if (!line.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        page.put("text", text.toString());
        return page;
    }

    private static Article article(Map<String, String> row, Map<String, String> page) {
        String text = page.get("text");
        int words = (int) text.codePoints()
                        .filter(point -> point == ' ' || point == '\n')
                        .count()
                + 1;
        return new Article(
                Ids.article(row.get("outlet_id"), row.get("url")),
                "capture",
                row.get("outlet_id"),
                null,
                row.get("url"),
                page.get("title"),
                null,
                null,
                Genre.valueOf(row.get("genre").toUpperCase(Locale.ROOT)),
                text,
                Ids.textSha256(text),
                row.get("language"),
                1,
                "Zyyy",
                null,
                null,
                null,
                DatePrecision.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                false,
                words,
                "bench/1",
                null);
    }
}
