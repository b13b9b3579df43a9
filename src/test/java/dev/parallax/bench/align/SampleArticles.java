package dev.parallax.bench.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bundled sample's articles as written, with the events of the gold tables. */
final class SampleArticles {
    record Written(
            String url,
            String outlet,
            String language,
            String published,
            String genre,
            String title,
            String text,
            List<String> events) {}

    private SampleArticles() {}

    static List<Written> read(Path sample) throws IOException {
        Map<String, Map<String, String>> bodies = pages(sample);
        List<Written> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(sample.resolve("gold"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("articles."))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] cells = line.split("\t", -1);
                    if (line.startsWith("#") || cells[0].equals("url") || !cells[6].equals("article")) {
                        continue;
                    }
                    Map<String, String> page = bodies.get(cells[0]);
                    if (page == null) {
                        throw new IOException("no page " + cells[0]);
                    }
                    List<String> events = cells[5].equals("-") ? List.of() : List.of(cells[5].split(" "));
                    articles.add(new Written(
                            cells[0],
                            cells[1],
                            cells[2],
                            cells[3],
                            cells[4],
                            page.get("title"),
                            page.get("text"),
                            events));
                }
            }
        }
        return articles;
    }

    private static Map<String, Map<String, String>> pages(Path sample) throws IOException {
        Map<String, Map<String, String>> pages = new HashMap<>();
        try (Stream<Path> files = Files.walk(sample.resolve("pages"))) {
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
                    lines[index].substring(colon + 1).trim());
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
}
