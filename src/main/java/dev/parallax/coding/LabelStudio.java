package dev.parallax.coding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tasks of Label Studio (JSON, the format of its import and export): a task per unit, an annotation per coder who answered, a {@code choices} or {@code number}
 * result per question. Who is asked stands in the task's data. What Label Studio adds (ids, times, lead times, predictions) is passed over. Coders that Label
 * Studio itself writes, as {@code completed_by} with an e-mail address or a number, are persons; programs are those that our own file says to be programs.
 */
public final class LabelStudio {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelStudio() {}

    /** Writes a sheet. */
    public static String write(Sheet sheet, Questions questions) {
        ArrayNode tasks = JSON.createArrayNode();
        int number = 1;
        for (Unit unit : sheet.units()) {
            ObjectNode task = tasks.addObject();
            task.put("id", number++);
            ObjectNode data = task.putObject("data");
            data.put("article_id", unit.articleId());
            data.put("event_id", unit.eventId());
            data.put("language", unit.language());
            data.put("stratum", unit.stratum());
            data.put("title", unit.title());
            data.put("text", unit.text());
            ArrayNode asked = data.putArray("asked");
            ArrayNode annotations = task.putArray("annotations");
            for (Coder coder : sheet.asked().getOrDefault(unit.id(), new TreeSet<>())) {
                coder(asked.addObject(), coder);
                List<Code> codes = sheet.codesOf(unit.id()).stream()
                        .filter(code -> code.coder().equals(coder))
                        .toList();
                if (!codes.isEmpty()) {
                    ObjectNode annotation = annotations.addObject();
                    coder(annotation.putObject("completed_by"), coder);
                    ArrayNode results = annotation.putArray("result");
                    codes.forEach(code -> result(results.addObject(), code, questions.byId(code.questionId())));
                }
            }
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tasks) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text that is no JSON", e);
        }
    }

    /** The labelling interface to paste into the project's settings. */
    public static String interfaceXml(Questions questions) {
        StringBuilder xml =
                new StringBuilder("<View>\n  <Header value=\"$title\"/>\n  <Text name=\"text\" value=\"$text\"/>\n");
        for (Question question : questions.all()) {
            xml.append("  <Header size=\"5\" value=\"")
                    .append(escaped(question.wording()))
                    .append("\"/>\n");
            if (question.level() == Level.INTERVAL) {
                xml.append("  <Number name=\"").append(escaped(question.id())).append("\" toName=\"text\"/>\n");
            } else {
                xml.append("  <Choices name=\"")
                        .append(escaped(question.id()))
                        .append("\" toName=\"text\" choice=\"single\">\n");
                question.choices().forEach(choice -> xml.append("    <Choice value=\"")
                        .append(escaped(choice))
                        .append("\"/>\n"));
                xml.append("  </Choices>\n");
            }
        }
        return xml.append("</View>\n").toString();
    }

    /**
     * Reads a sheet.
     *
     * @throws IllegalArgumentException naming file and task
     */
    public static Sheet read(String name, String text) {
        JsonNode tasks;
        try {
            tasks = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    name + ":" + e.getLocation().getLineNr() + ": no JSON: " + e.getOriginalMessage(), e);
        }
        if (!tasks.isArray()) {
            throw new IllegalArgumentException(name + ": expected a list of tasks");
        }
        List<Unit> units = new ArrayList<>();
        SortedMap<String, SortedSet<Coder>> asked = new TreeMap<>();
        List<Code> codes = new ArrayList<>();
        int number = 0;
        for (JsonNode task : tasks) {
            String place = name + ", task " + ++number;
            try {
                Unit unit = JsonUnits.read(task.path("data"));
                units.add(unit);
                for (JsonNode coder : task.path("data").path("asked")) {
                    asked.computeIfAbsent(unit.id(), key -> new TreeSet<>()).addAll(Set.of(coder(coder)));
                }
                for (JsonNode annotation : task.path("annotations")) {
                    if (!annotation.path("was_cancelled").asBoolean(false)) {
                        Coder coder = coder(annotation.path("completed_by"));
                        for (JsonNode result : annotation.path("result")) {
                            codes.add(
                                    new Code(unit.id(), result.path("from_name").asText(), coder, value(result)));
                        }
                    }
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
            }
        }
        return new Sheet(units, asked, codes);
    }

    private static void coder(ObjectNode node, Coder coder) {
        node.put("name", coder.name());
        node.put("kind", coder.kind().id());
    }

    private static Coder coder(JsonNode node) {
        if (node.hasNonNull("kind")) {
            return new Coder(
                    node.path("name").asText(), Coder.Kind.of(node.path("kind").asText()));
        }
        String name =
                node.isObject() ? node.path("email").asText(node.path("id").asText("")) : node.asText("");
        return new Coder(name, Coder.Kind.PERSON);
    }

    private static void result(ObjectNode node, Code code, Question question) {
        node.put("from_name", code.questionId());
        node.put("to_name", "text");
        if (question.level() == Level.INTERVAL) {
            node.put("type", "number");
            // as text beside the number, since 1 and 1.0 are one number and two answers
            node.putObject("value")
                    .put("number", Double.parseDouble(code.value()))
                    .put("as_written", code.value());
        } else {
            node.put("type", "choices");
            node.putObject("value").putArray("choices").add(code.value());
        }
    }

    private static String value(JsonNode result) {
        JsonNode value = result.path("value");
        if (value.hasNonNull("as_written")) {
            return value.path("as_written").asText();
        }
        if (value.hasNonNull("number")) {
            return value.path("number").asText();
        }
        Set<String> choices = new LinkedHashSet<>();
        value.path("choices").forEach(choice -> choices.add(choice.asText()));
        if (choices.size() != 1) {
            throw new IllegalArgumentException(
                    result.path("from_name").asText() + ": found the choices " + choices + ", expected one");
        }
        return choices.iterator().next();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
