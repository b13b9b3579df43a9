package dev.parallax.frame;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.parallax.catalog.CatalogFiles;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the definition cards of a catalog. */
public final class MeasureCards {
    private static final String FOLDER = "measures/";
    private static final String ENDING = ".yaml";
    private static final Set<String> KEYS = new TreeSet<>(List.of(
            "id",
            "definition",
            "formula",
            "unit",
            "source",
            "languages",
            "scale",
            "minimum_words",
            "bar",
            "lexicon",
            "problems"));
    private static final Set<String> SCALES =
            new TreeSet<>(List.of("count", "part_of_text", "quantity", "rate", "share", "value"));
    private static final YAMLMapper YAML = new YAMLMapper();

    private MeasureCards() {}

    /**
     * The cards by id.
     *
     * @throws IllegalArgumentException naming the file, what was found and what was expected
     */
    public static SortedMap<String, MeasureCard> read(CatalogFiles catalog) {
        SortedMap<String, MeasureCard> cards = new TreeMap<>();
        catalog.part("measures").files().forEach((path, text) -> {
            if (path.endsWith(ENDING)) {
                MeasureCard card = card(path, text);
                cards.put(card.id(), card);
            }
        });
        return cards;
    }

    private static MeasureCard card(String path, String text) {
        JsonNode node;
        try {
            node = YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(path + ": no YAML: " + e.getOriginalMessage(), e);
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!KEYS.contains(name)) {
                throw new IllegalArgumentException(path + ": found " + name + ", expected one of " + KEYS);
            }
        }
        String id = word(path, node, "id");
        if (!path.equals(FOLDER + id + ENDING)) {
            throw new IllegalArgumentException(path + ": found the id " + id + ", expected the name of the file");
        }
        String scale = word(path, node, "scale");
        if (!SCALES.contains(scale)) {
            throw new IllegalArgumentException(path + ": found the scale " + scale + ", expected one of " + SCALES);
        }
        return new MeasureCard(
                id,
                word(path, node, "definition"),
                word(path, node, "formula"),
                word(path, node, "unit"),
                word(path, node, "source"),
                new TreeSet<>(words(path, node, "languages")),
                scale,
                node.path("minimum_words").asInt(0),
                node.hasNonNull("bar") ? (Double) node.get("bar").asDouble() : null,
                optional(node, "lexicon"),
                words(path, node, "problems"));
    }

    private static String word(String path, JsonNode node, String key) {
        String found = optional(node, key);
        if (found == null) {
            throw new IllegalArgumentException(path + ": expected a text at " + key);
        }
        return found;
    }

    private static @Nullable String optional(JsonNode node, String key) {
        String found = node.path(key).asText("").strip();
        return found.isEmpty() ? null : found;
    }

    private static List<String> words(String path, JsonNode node, String key) {
        if (!node.path(key).isArray()) {
            throw new IllegalArgumentException(path + ": expected a list at " + key);
        }
        List<String> found = new ArrayList<>();
        node.get(key).forEach(entry -> found.add(entry.asText().strip()));
        return found;
    }
}
