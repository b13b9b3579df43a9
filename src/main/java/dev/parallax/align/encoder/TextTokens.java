package dev.parallax.align.encoder;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts texts into the tokens that a model was trained on. Safe for use by several threads. */
final class TextTokens {
    /** How tokenizers call the token that only fills up. */
    private static final Set<String> PADS = Set.of("[PAD]", "<pad>", "<|pad|>");

    private final HuggingFaceTokenizer tokenizer;
    private final OptionalLong pad;
    private final long highest;

    private TextTokens(HuggingFaceTokenizer tokenizer, OptionalLong pad, long highest) {
        this.tokenizer = tokenizer;
        this.pad = pad;
        this.highest = highest;
    }

    /**
     * Reads a tokenizer.json.
     *
     * @param most most tokens of a text; what is longer is cut, and keeps its last special token
     * @throws IllegalArgumentException where it is none
     */
    static TextTokens open(Path file, int most) {
        // The library would look for a graphics card's own build to download, and report its use to its makers.
        System.setProperty("ai.djl.offline", "true");
        try {
            byte[] bytes = Files.readAllBytes(file);
            JsonNode json = new ObjectMapper().readTree(bytes);
            String limit = Integer.toString(most);
            HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.newInstance(
                    new ByteArrayInputStream(bytes),
                    Map.of("truncation", "true", "padding", "false", "maxLength", limit, "modelMaxLength", limit));
            return new TextTokens(tokenizer, pad(json), highest(json));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(
                    file + ": no tokenizer that can be read (" + reason(e)
                            + "); expected tokenizer.json of Hugging Face tokenizers",
                    e);
        }
    }

    private static @Nullable String reason(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? thrown.getMessage() : thrown.getMessage() + ": " + cause.getMessage();
    }

    private static OptionalLong pad(JsonNode json) {
        JsonNode padding = json.path("padding").path("pad_id");
        if (padding.isIntegralNumber()) {
            return OptionalLong.of(padding.asLong());
        }
        for (JsonNode token : json.path("added_tokens")) {
            if (PADS.contains(token.path("content").asText())) {
                return OptionalLong.of(token.path("id").asLong());
            }
        }
        JsonNode vocabulary = json.path("model").path("vocab");
        return PADS.stream()
                .filter(vocabulary::has)
                .mapToLong(token -> vocabulary.path(token).asLong())
                .findFirst();
    }

    /** The vocabulary is a list with a token's number as its place, or an object from token to number. */
    private static long highest(JsonNode json) {
        JsonNode vocabulary = json.path("model").path("vocab");
        long highest = vocabulary.isArray() ? vocabulary.size() - 1 : -1;
        if (vocabulary.isObject()) {
            for (JsonNode id : vocabulary) {
                highest = Math.max(highest, id.asLong());
            }
        }
        for (JsonNode token : json.path("added_tokens")) {
            highest = Math.max(highest, token.path("id").asLong());
        }
        return highest;
    }

    /** The tokens of a text, the special ones among them; at least one. */
    long[] of(String text) {
        long[] ids = tokenizer.encode(text).getIds();
        return ids.length == 0 ? new long[] {pad.orElse(0)} : ids;
    }

    /** The token that fills up; empty where the tokenizer names none. */
    OptionalLong pad() {
        return pad;
    }

    /** The highest number of a token. */
    long highest() {
        return highest;
    }

    /** Version of the library. */
    String version() {
        return tokenizer.getVersion();
    }
}
