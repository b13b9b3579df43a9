package dev.parallax.bench.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One row of gold.jsonl. */
record GoldPage(
        String set,
        String url,
        String language,
        @Nullable String title,
        @Nullable String text,
        @Nullable String published,
        String source,
        @Nullable String declared,
        @Nullable String encoding) {

    static Map<String, GoldPage> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, GoldPage> pages = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            String url = row.get("url").asText();
            pages.put(
                    url,
                    new GoldPage(
                            row.get("set").asText(),
                            url,
                            row.path("language").asText("und"),
                            text(row, "title"),
                            text(row, "text"),
                            text(row, "published"),
                            row.get("source").asText(),
                            text(row, "declared"),
                            text(row, "encoding")));
        }
        return pages;
    }

    private static @Nullable String text(JsonNode row, String key) {
        return row.hasNonNull(key) ? row.get(key).asText() : null;
    }

    /** The groups that the page is counted in beside its set. */
    String group() {
        if (!set.equals("regional")) {
            return set;
        }
        return source.contains("fundus") ? "regional fundus" : "regional daniel " + language;
    }
}
