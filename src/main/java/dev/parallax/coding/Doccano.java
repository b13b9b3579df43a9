package dev.parallax.coding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lines of doccano's project "text classification" (JSONL): a line per unit and coder, {@code text} is what the coder reads (headline, empty line, text), {@code
 * label} lists the answers as {@code question=answer}, {@code meta} holds the unit and the coder. doccano keeps meta through import and export.
 */
public final class Doccano {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Doccano() {}

    /** Writes a sheet. */
    public static String write(Sheet sheet) {
        StringBuilder out = new StringBuilder();
        for (Unit unit : sheet.units()) {
            SortedSet<Coder> coders = sheet.asked().getOrDefault(unit.id(), new TreeSet<>());
            if (coders.isEmpty()) {
                line(out, unit, node -> {}, List.of());
            }
            for (Coder coder : coders) {
                List<Code> codes = sheet.codesOf(unit.id()).stream()
                        .filter(code -> code.coder().equals(coder))
                        .toList();
                line(
                        out,
                        unit,
                        meta -> meta.put("coder", coder.name())
                                .put("coder_kind", coder.kind().id()),
                        codes);
            }
        }
        return out.toString();
    }

    /**
     * Reads a sheet.
     *
     * @throws IllegalArgumentException naming file and line
     */
    public static Sheet read(String name, String text) {
        SortedMap<String, Unit> units = new TreeMap<>();
        SortedMap<String, SortedSet<Coder>> asked = new TreeMap<>();
        List<Code> codes = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonNode node = JSON.readTree(line);
                JsonNode meta = node.path("meta");
                Unit unit = JsonUnits.read(meta);
                Unit known = units.putIfAbsent(unit.id(), unit);
                if (known != null && !known.equals(unit)) {
                    throw new IllegalArgumentException("another text of " + unit.id());
                }
                JsonNode labels = node.has("label") ? node.path("label") : node.path("labels");
                if (meta.hasNonNull("coder")) {
                    Coder coder = new Coder(
                            meta.path("coder").asText(),
                            Coder.Kind.of(meta.path("coder_kind").asText()));
                    asked.computeIfAbsent(unit.id(), key -> new TreeSet<>()).add(coder);
                    labels.forEach(label -> codes.add(code(unit, coder, label.asText())));
                } else if (!labels.isEmpty()) {
                    throw new IllegalArgumentException("an answer without a coder");
                }
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(name + ":" + number + ": no JSON: " + e.getOriginalMessage(), e);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ":" + number + ": " + e.getMessage(), e);
            }
        }
        return new Sheet(List.copyOf(units.values()), asked, codes);
    }

    /** Writes the coder of a line, if it has one. */
    private interface CoderWriter {
        void write(ObjectNode meta);
    }

    private static void line(StringBuilder out, Unit unit, CoderWriter coder, List<Code> codes) {
        ObjectNode node = JSON.createObjectNode();
        node.put("text", unit.title() + "\n\n" + unit.text());
        ArrayNode labels = node.putArray("label");
        codes.forEach(code -> labels.add(code.questionId() + "=" + code.value()));
        ObjectNode meta = node.putObject("meta");
        meta.put("article_id", unit.articleId());
        meta.put("event_id", unit.eventId());
        meta.put("language", unit.language());
        meta.put("stratum", unit.stratum());
        meta.put("title", unit.title());
        meta.put("text", unit.text());
        coder.write(meta);
        try {
            out.append(JSON.writeValueAsString(node)).append('\n');
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text that is no JSON", e);
        }
    }

    private static Code code(Unit unit, Coder coder, String label) {
        int sign = label.indexOf('=');
        if (sign < 0) {
            throw new IllegalArgumentException("found the label \"" + label + "\", expected question=answer");
        }
        return new Code(unit.id(), label.substring(0, sign), coder, label.substring(sign + 1));
    }
}
