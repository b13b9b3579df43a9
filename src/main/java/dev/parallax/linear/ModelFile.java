package dev.parallax.linear;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A trained model as a text file: a line of JSON (what it measures, in which language, trained on how many texts, with which lexicon, labels with bias and cut,
 * weights of blocks), then a line per feature, tab-separated: the feature, its two numbers, its weight for each label. The same training gives the same bytes.
 *
 * @param featureId measure that its labels are items of
 * @param language language of its texts
 * @param trainedOn coded texts that it was trained on
 * @param beside texts coded otherwise that it learned from beside them
 * @param coders who coded them: {@code person} or {@code program}
 * @param lexicon lexicon whose rates it reads; empty where it reads none
 * @param vectors hash of the file of word vectors that it reads; empty where it reads none
 * @param model the model
 */
public record ModelFile(
        String featureId,
        String language,
        int trainedOn,
        int beside,
        String coders,
        String lexicon,
        String vectors,
        LinearModel model) {
    private static final String FORMAT = "parallax-linear/1";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The file. */
    public String write() {
        ObjectNode head = JSON.createObjectNode();
        head.put("format", FORMAT);
        head.put("feature_id", featureId);
        head.put("language", language);
        head.put("trained_on", trainedOn);
        if (beside > 0) {
            head.put("learned_beside", beside);
        }
        head.put("coders", coders);
        head.put("lexicon", lexicon);
        if (!vectors.isEmpty()) {
            head.put("vectors_sha256", vectors);
        }
        ObjectNode weights = head.putObject("block_weights");
        model.vocabulary().weights().forEach(weights::put);
        var labels = head.putArray("labels");
        for (int label = 0; label < model.labels().size(); label++) {
            labels.addObject()
                    .put("label", model.labels().get(label))
                    .put("bias", model.line(label).bias())
                    .put("cut", model.cut(label));
        }
        StringBuilder out = new StringBuilder();
        try {
            out.append(JSON.writeValueAsString(head)).append('\n');
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text that is no JSON", e);
        }
        model.vocabulary().indexes().forEach((feature, index) -> {
            out.append(feature)
                    .append('\t')
                    .append((float) model.vocabulary().first(index))
                    .append('\t')
                    .append((float) model.vocabulary().second(index));
            for (int label = 0; label < model.labels().size(); label++) {
                out.append('\t').append((float) model.line(label).weights()[index]);
            }
            out.append('\n');
        });
        return out.toString();
    }

    /**
     * Reads a file.
     *
     * @param name how messages name it
     * @throws IllegalArgumentException naming file and line
     */
    public static ModelFile read(String name, String text) {
        String[] lines = text.split("\n", -1);
        JsonNode head;
        try {
            head = JSON.readTree(lines[0]);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(name + ":1: no model of parallax: " + e.getOriginalMessage(), e);
        }
        if (!head.path("format").asText().equals(FORMAT)) {
            throw new IllegalArgumentException(
                    name + ":1: found the format \"" + head.path("format").asText() + "\", expected " + FORMAT
                            + " as `parallax coding train` writes it");
        }
        int labels = head.path("labels").size();
        SortedMap<String, Integer> indexes = new TreeMap<>();
        List<double[]> rows = new ArrayList<>();
        for (int number = 1; number < lines.length; number++) {
            if (lines[number].isEmpty()) {
                continue;
            }
            String[] cells = lines[number].split("\t", -1);
            if (cells.length != labels + 3) {
                throw new IllegalArgumentException(
                        name + ":" + (number + 1) + ": found " + cells.length + " columns, expected " + (labels + 3));
            }
            double[] row = new double[labels + 2];
            for (int i = 0; i < row.length; i++) {
                row[i] = number(name, number + 1, cells[i + 1]);
            }
            indexes.put(cells[0], rows.size());
            rows.add(row);
        }
        return new ModelFile(
                head.path("feature_id").asText(),
                head.path("language").asText(),
                head.path("trained_on").asInt(),
                head.path("learned_beside").asInt(),
                head.path("coders").asText(),
                head.path("lexicon").asText(),
                head.path("vectors_sha256").asText(),
                model(head, indexes, rows));
    }

    private static LinearModel model(JsonNode head, SortedMap<String, Integer> indexes, List<double[]> rows) {
        SortedMap<String, Double> weights = new TreeMap<>();
        head.path("block_weights")
                .properties()
                .forEach(entry -> weights.put(entry.getKey(), entry.getValue().asDouble()));
        double[] first = rows.stream().mapToDouble(row -> row[0]).toArray();
        double[] second = rows.stream().mapToDouble(row -> row[1]).toArray();
        List<String> labels = new ArrayList<>();
        List<LogisticRegression.Line> lines = new ArrayList<>();
        double[] cuts = new double[head.path("labels").size()];
        for (JsonNode label : head.path("labels")) {
            int column = labels.size() + 2;
            cuts[labels.size()] = label.path("cut").asDouble();
            labels.add(label.path("label").asText());
            lines.add(new LogisticRegression.Line(
                    rows.stream().mapToDouble(row -> row[column]).toArray(),
                    label.path("bias").asDouble()));
        }
        return new LinearModel(new Vocabulary(weights, indexes, first, second), labels, lines, cuts);
    }

    private static double number(String name, int line, String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + ":" + line + ": found " + cell + ", expected a number", e);
        }
    }
}
