package dev.parallax.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Texts of a YAML file that its schema has passed. */
final class YamlTexts {
    private YamlTexts() {}

    /** The text of a key; NULL where the file does not say it. */
    static @Nullable String text(JsonNode node, String key) {
        return node.hasNonNull(key) ? node.path(key).asText() : null;
    }

    /** The texts of a list; none where there is no list. */
    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }

    /** Lists of texts by key. */
    static SortedMap<String, List<String>> byLanguage(JsonNode node) {
        SortedMap<String, List<String>> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> language : node.properties()) {
            texts.put(language.getKey(), texts(language.getValue()));
        }
        return texts;
    }

    /** A file is found by the id that it states. */
    static void idIsFileName(YamlDocument document, Findings findings) {
        String path = document.file();
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        String id = document.root().path("id").asText();
        if (!id.equals(name)) {
            findings.error(
                    path, document.line("/id"), "the id is \"" + id + "\"; expected \"" + name + "\", the file's name");
        }
    }
}
