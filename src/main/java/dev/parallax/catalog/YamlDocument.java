package dev.parallax.catalog;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A YAML file with the line of everything in it. Days stay text; a key that stands twice, an alias and a second document are errors.
 *
 * @param file how messages name the file
 * @param root what it says
 * @param lines line of each value (of its key, where it has one) by JSON pointer
 */
public record YamlDocument(String file, JsonNode root, Map<String, Integer> lines) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    public YamlDocument {
        lines = Map.copyOf(lines);
    }

    /** Reads a text; empty where it is not YAML, which is then among the findings. */
    public static Optional<YamlDocument> read(String file, String text, Findings findings) {
        try (YAMLParser parser = new YAMLFactory().createParser(text)) {
            return new Reading(file, parser, findings).document();
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            findings.error(
                    file,
                    location == null ? 0 : Math.max(0, location.getLineNr()),
                    "not YAML: " + problem(e.getOriginalMessage()));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of the value at a JSON pointer, or of the nearest thing around it. */
    public int line(String pointer) {
        String place = pointer;
        while (true) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
            int slash = place.lastIndexOf('/');
            if (slash < 0) {
                return 0;
            }
            place = place.substring(0, slash);
        }
    }

    /** SnakeYAML's message shows the place in the text; the sentences without it are enough beside a line number. */
    private static String problem(String message) {
        List<String> sentences = message.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("in '") && !line.startsWith("^") && !line.isEmpty())
                .toList();
        // Every second line repeats the file's own text; the problem is the line before the last of them.
        return sentences.size() > 2 ? sentences.get(0) + ", " + sentences.get(2) : sentences.get(0);
    }

    /** A reading of one document. */
    private static final class Reading {
        private final String file;
        private final YAMLParser parser;
        private final Findings findings;
        private final Map<String, Integer> lines = new HashMap<>();

        Reading(String file, YAMLParser parser, Findings findings) {
            this.file = file;
            this.parser = parser;
            this.findings = findings;
        }

        Optional<YamlDocument> document() throws IOException {
            if (parser.nextToken() == null) {
                findings.error(file, 0, "the file is empty");
                return Optional.empty();
            }
            JsonNode root = value("", parser.currentTokenLocation().getLineNr());
            if (parser.nextToken() != null) {
                findings.error(file, parser.currentTokenLocation().getLineNr(), "a second document; expected one");
                return Optional.empty();
            }
            return Optional.of(new YamlDocument(file, root, lines));
        }

        private JsonNode value(String pointer, int line) throws IOException {
            lines.put(pointer, line);
            if (parser.isCurrentAlias()) {
                findings.error(file, line, "an alias (*" + parser.getText() + "); write the value out");
                return NODES.nullNode();
            }
            JsonToken token = parser.currentToken();
            return switch (token) {
                case START_OBJECT -> object(pointer);
                case START_ARRAY -> array(pointer);
                case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
                case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
                case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
                case VALUE_NULL -> NODES.nullNode();
                default -> NODES.textNode(parser.getText());
            };
        }

        private ObjectNode object(String pointer) throws IOException {
            ObjectNode object = NODES.objectNode();
            Map<String, Integer> keys = new TreeMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                int line = parser.currentTokenLocation().getLineNr();
                Integer first = keys.putIfAbsent(key, line);
                if (first != null) {
                    findings.error(file, line, "the key \"" + key + "\" stands already in line " + first);
                }
                parser.nextToken();
                JsonNode value = value(pointer + "/" + key.replace("~", "~0").replace("/", "~1"), line);
                object.set(key, value);
            }
            return object;
        }

        private ArrayNode array(String pointer) throws IOException {
            ArrayNode array = NODES.arrayNode();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(
                        pointer + "/" + array.size(),
                        parser.currentTokenLocation().getLineNr()));
            }
            return array;
        }
    }
}
