package dev.parallax.extract.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * JSON-LD of a page: every object in it, however it is nested ({@code @graph}, arrays, objects within objects). JSON that is not well formed is read as far as
 * it can be: comments, single quotes, trailing commas, raw line ends; where the parser gives up, the few keys that matter are searched for in the raw text.
 */
final class JsonLd {
    private static final int MOST_OBJECTS = 2000;
    private static final int DEEPEST = 200;

    private static final ObjectReader READER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build()
            .reader();

    private static final List<String> SEARCHED =
            List.of("headline", "datePublished", "dateModified", "articleSection", "articleBody");

    private JsonLd() {}

    /** All objects of a script, outer before inner, in the order written. */
    static List<JsonNode> objects(String script) {
        String json = unwrapped(script);
        if (json.isEmpty()) {
            return List.of();
        }
        JsonNode root;
        try {
            root = READER.readTree(json);
        } catch (JsonProcessingException | RuntimeException e) {
            root = searched(json);
        }
        List<JsonNode> objects = new ArrayList<>();
        Deque<JsonNode> left = new ArrayDeque<>();
        left.push(root);
        while (!left.isEmpty() && objects.size() < MOST_OBJECTS) {
            JsonNode node = left.pop();
            if (node.isObject()) {
                objects.add(node);
            }
            List<JsonNode> inner = new ArrayList<>();
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    inner.add(child);
                }
            });
            for (int index = inner.size() - 1; index >= 0; index--) {
                left.push(inner.get(index));
            }
        }
        return objects;
    }

    /** Takes away the comment and CDATA marks that templates put around scripts. */
    private static String unwrapped(String script) {
        String json = script.strip();
        for (String mark : new String[] {
            "<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[", "//-->", "-->", "//]]>", "/*]]>*/", "]]>"
        }) {
            if (json.startsWith(mark)) {
                json = json.substring(mark.length()).strip();
            }
            if (json.endsWith(mark)) {
                json = json.substring(0, json.length() - mark.length()).strip();
            }
        }
        return json.endsWith(";") ? json.substring(0, json.length() - 1) : json;
    }

    private static JsonNode searched(String json) {
        com.fasterxml.jackson.databind.node.ObjectNode found =
                com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        for (String key : SEARCHED) {
            search(json, key).ifPresent(value -> found.put(key, value));
        }
        if (!found.isEmpty()) {
            found.put("@type", json.contains("Article\"") ? "NewsArticle" : "");
        }
        return found;
    }

    /** Value of the first {@code "key": "value"}. */
    private static Optional<String> search(String json, String key) {
        int at = json.indexOf("\"" + key + "\"");
        if (at < 0) {
            return Optional.empty();
        }
        int colon = json.indexOf(':', at + key.length() + 2);
        int begin = colon < 0 ? -1 : json.indexOf('"', colon);
        if (begin < 0 || !json.substring(colon + 1, begin).isBlank()) {
            return Optional.empty();
        }
        StringBuilder value = new StringBuilder();
        for (int index = begin + 1; index < json.length(); index++) {
            char c = json.charAt(index);
            if (c == '"') {
                return Optional.of(value.toString());
            }
            if (c == '\\' && index + 1 < json.length()) {
                char escaped = json.charAt(++index);
                value.append(escaped == 'n' || escaped == 'r' || escaped == 't' ? ' ' : escaped);
            } else {
                value.append(c);
            }
        }
        return Optional.empty();
    }

    /** Text of a field: a string, a number, or the first of a list; empty where it is neither or blank. Entities are read, markup is not. */
    static Optional<String> text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value != null && value.isArray() && !value.isEmpty()) {
            value = value.get(0);
        }
        if (value != null && value.isObject() && value.hasNonNull("@value")) {
            value = value.get("@value");
        }
        return value == null || !value.isValueNode() || value.isNull() ? Optional.empty() : clean(value.asText());
    }

    /** Text with entities read and white space folded; empty where nothing is left. */
    static Optional<String> clean(String raw) {
        String text = raw.indexOf('&') >= 0 ? Parser.unescapeEntities(raw, false) : raw;
        text = Words.folded(text);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Names of the persons or organisations in a field, in order. */
    static List<String> names(JsonNode node, String key) {
        List<String> names = new ArrayList<>();
        JsonNode value = node.get(key);
        if (value == null) {
            return names;
        }
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (one.isTextual()) {
                clean(one.asText()).ifPresent(names::add);
            } else if (one.isObject()) {
                text(one, "name").ifPresent(names::add);
            }
        }
        return names;
    }

    /** Names of the types of an object, without the vocabulary's address. */
    static List<String> types(JsonNode node) {
        JsonNode value = node.get("@type");
        if (value == null) {
            return List.of();
        }
        List<String> types = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            types.add(SchemaTypes.name(one.asText()));
        }
        return types;
    }

    /** Whether one of the types is that of an article. */
    static boolean isArticle(JsonNode node) {
        return types(node).stream().anyMatch(SchemaTypes::isArticle);
    }
}
