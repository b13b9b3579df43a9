package dev.parallax.coding;

import com.fasterxml.jackson.databind.JsonNode;

/** Units as JSON objects. */
final class JsonUnits {
    private JsonUnits() {}

    static Unit read(JsonNode node) {
        return new Unit(
                word(node, "article_id"),
                word(node, "event_id"),
                word(node, "language"),
                word(node, "stratum"),
                word(node, "title"),
                word(node, "text"));
    }

    private static String word(JsonNode node, String key) {
        if (!node.path(key).isTextual()) {
            throw new IllegalArgumentException("expected a text at " + key);
        }
        return node.path(key).textValue();
    }
}
