package dev.parallax.catalog;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks YAML against a JSON Schema of data-schemas and says what is wrong in sentences for people. */
public final class SchemaCheck {
    private final JsonNode schema;
    private final JsonSchema validator;

    private SchemaCheck(JsonNode schema) {
        this.schema = schema;
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ROOT)
                .build();
        this.validator =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, config);
    }

    /**
     * The check by a schema that the program was packed with.
     *
     * @param resource for example {@code /data-schemas/catalog/outlet.schema.json}
     * @throws IllegalStateException where the program was packed without it
     */
    public static SchemaCheck of(String resource) {
        try (InputStream in = SchemaCheck.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + resource);
            }
            return new SchemaCheck(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what is wrong with the document. */
    public void check(YamlDocument document, Findings findings) {
        List<ValidationMessage> messages = new ArrayList<>(validator.validate(document.root()));
        Set<String> meant = new HashSet<>();
        for (ValidationMessage message : messages) {
            if (message.getType().equals("additionalProperties")) {
                NearestWord.of(message.getProperty(), keys(message))
                        .ifPresent(key -> meant.add(pointer(message) + "/" + key));
            }
        }
        for (ValidationMessage message : messages) {
            String pointer = pointer(message);
            JsonNode value = document.root().at(pointer);
            if (repeats(message, messages, value, meant)) {
                continue;
            }
            String place =
                    message.getType().equals("additionalProperties") ? pointer + "/" + message.getProperty() : pointer;
            findings.error(document.file(), document.line(place), sentence(message, pointer, value));
        }
    }

    /** One mistake gives several messages: the branches of a oneOf, and a missing key beside its misspelling. */
    private static boolean repeats(
            ValidationMessage message, List<ValidationMessage> all, JsonNode value, Set<String> meant) {
        return switch (message.getType()) {
            case "required" -> meant.contains(pointer(message) + "/" + message.getProperty());
            case "enum" -> value.isContainerNode();
            case "type" -> !value.isContainerNode() && has("enum", pointer(message), all);
            case "oneOf", "anyOf" -> all.size() > 1;
            default -> false;
        };
    }

    private static boolean has(String type, String pointer, List<ValidationMessage> all) {
        return all.stream().anyMatch(m -> m.getType().equals(type) && pointer(m).equals(pointer));
    }

    private String sentence(ValidationMessage message, String pointer, JsonNode value) {
        String what = name(pointer);
        JsonNode rule = around(message);
        return switch (message.getType()) {
            case "additionalProperties" ->
                NearestWord.unknown(pointer.isEmpty() ? "key" : "key of " + what, message.getProperty(), keys(message));
            case "required" ->
                "the key \"" + message.getProperty() + "\" is missing" + inside(what)
                        + description("; expected ", rule.path("properties").path(message.getProperty()));
            case "enum" -> unknownWord(what, value, rule);
            case "type" -> what + " is " + kind(value) + "; expected " + expected(rule);
            case "pattern", "format" -> what + " is \"" + value.asText() + "\"; expected " + expected(rule);
            case "minLength" -> what + " is empty; expected " + expected(rule);
            case "minItems", "minProperties" ->
                what + " has " + value.size() + " entries; expected at least "
                        + rule.path(message.getType()).asInt() + description(": ", rule);
            case "maxProperties" ->
                what + " has " + value.size() + " keys; expected at most "
                        + rule.path(message.getType()).asInt() + ", one of: "
                        + String.join(", ", names(rule.path("properties")));
            case "minimum" ->
                what + " is " + value.asText() + "; expected at least "
                        + rule.path("minimum").asText();
            case "maximum" ->
                what + " is " + value.asText() + "; expected at most "
                        + rule.path("maximum").asText();
            case "uniqueItems" -> what + " has an entry twice";
            default -> what + ": " + message.getError();
        };
    }

    private static String inside(String what) {
        return what.equals("the file") ? "" : " in " + what;
    }

    private static String unknownWord(String what, JsonNode value, JsonNode rule) {
        List<String> words = new ArrayList<>();
        rule.path("enum").forEach(word -> words.add(word.asText()));
        return what + ": " + NearestWord.unknown("valid word", value.asText(), words) + description(" - ", rule);
    }

    private static String expected(JsonNode rule) {
        String type = rule.path("type").asText();
        String description = rule.path("description").asText("");
        String kind =
                switch (type) {
                    case "string" -> "text";
                    case "integer" -> "a whole number";
                    case "number" -> "a number";
                    case "boolean" -> "true or false";
                    case "array" -> "a list";
                    case "object" -> "keys with values";
                    default -> type;
                };
        if (description.isEmpty()) {
            return rule.has("pattern")
                    ? kind + " of the form " + rule.path("pattern").asText()
                    : kind;
        }
        return type.equals("string") ? description : kind + " (" + description + ")";
    }

    private static String description(String before, JsonNode rule) {
        String description = rule.path("description").asText("");
        return description.isEmpty() ? "" : before + description;
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "a set of keys";
            case NULL -> "empty";
            case NUMBER -> "the number " + value.asText();
            case BOOLEAN -> "the word " + value.asText() + " without quotation marks";
            case MISSING -> "missing";
            default -> "the text \"" + value.asText() + "\"";
        };
    }

    /** {@code /editions/0/id} as {@code editions[1].id}: entries are counted from 1, as people do. */
    private static String name(String pointer) {
        if (pointer.isEmpty()) {
            return "the file";
        }
        StringBuilder name = new StringBuilder();
        for (String step : pointer.substring(1).split("/", -1)) {
            if (!step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9')) {
                name.append('[').append(Integer.parseInt(step) + 1).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(step);
            }
        }
        return name.toString();
    }

    private static String pointer(ValidationMessage message) {
        return message.getInstanceLocation().toString();
    }

    /** The part of the schema that holds the keyword which failed. */
    private JsonNode around(ValidationMessage message) {
        JsonNodePath keyword = message.getSchemaLocation().getFragment();
        return schema.at(JsonPointer.compile(keyword.getParent().toString()));
    }

    private List<String> keys(ValidationMessage message) {
        return names(around(message).path("properties"));
    }

    private static List<String> names(JsonNode properties) {
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
