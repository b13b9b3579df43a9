package dev.parallax.coding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.catalog.Words;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence that names a target, and what coders say that it says of the target. In files a line of JSON: {@code language}, {@code sentence}, {@code start} and
 * {@code end} of the target in code points, {@code label} -1, 0 or 1, and {@code kind}, a kind of concept, where it is known.
 *
 * @param language language, ISO 639-1
 * @param sentence the sentence
 * @param target where the target stands in it
 * @param kind what the target is
 * @param label -1 against it, 1 for it, 0 neither
 */
public record CodedTarget(String language, String sentence, Span target, ConceptKind kind, int label) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException naming file and line of a row that is not as it should be
     */
    public static List<CodedTarget> read(Path file) throws IOException {
        List<CodedTarget> targets = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                targets.add(of(file + ":" + number, line));
            }
        }
        return targets;
    }

    private static CodedTarget of(String place, String line) {
        JsonNode row;
        try {
            row = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(place + ": no JSON: " + e.getOriginalMessage(), e);
        }
        String sentence = row.path("sentence").asText();
        int begin = row.path("start").asInt(-1);
        int end = row.path("end").asInt(-1);
        int length = sentence.codePointCount(0, sentence.length());
        if (begin < 0 || begin >= end || end > length) {
            throw new IllegalArgumentException(place + ": found a target from " + begin + " to " + end
                    + " in a sentence of " + length + " code points");
        }
        JsonNode label = row.path("label");
        if (!label.isInt() || Math.abs(label.asInt()) > 1) {
            throw new IllegalArgumentException(place + ": found the label " + label + ", expected -1, 0 or 1");
        }
        return new CodedTarget(
                row.path("language").asText(),
                sentence,
                new Span(begin, end),
                kind(place, row.path("kind").asText("unknown")),
                label.asInt());
    }

    private static ConceptKind kind(String place, String word) {
        return Words.find(ConceptKind.class, word.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException(
                        place + ": found the kind " + word + ", expected one of " + Words.of(ConceptKind.class)));
    }
}
