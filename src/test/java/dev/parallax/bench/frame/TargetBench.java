package dev.parallax.bench.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.frame.Finding;
import dev.parallax.frame.FrameMeasure;
import dev.parallax.frame.Measures;
import dev.parallax.frame.Telling;
import dev.parallax.frame.TellingBuilder;
import dev.parallax.model.ConceptKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The measures of targets against coded sets that the caller has: {@code TargetBench FILE.jsonl [LANGUAGE]}. The lexicon has no words of the sets; what numbers
 * the rules have were chosen on the even rows (texts), so that the odd ones are what counts.
 *
 * <ul>
 *   <li>rows {@code {sentence, start, end, label}}: F1(PN), the mean of the F1 of negative and of positive.
 *   <li>rows {@code {text, opinions}}: of tuples with a target, polarity told right where one is told, and the share told.
 *   <li>rows {@code {text, roles}}: main role of each mentioned name over its mentions in the text: right where one is told, the share told, and what always saying the
 *       commonest role gives on the same.
 * </ul>
 */
public final class TargetBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ROLES =
            Map.of("Antagonist", "antagonist", "Protagonist", "protagonist", "Innocent", "victim");

    private final Map<String, FrameMeasure> measures = new HashMap<>();

    private TargetBench() {
        Measures.of(CatalogFolder.bundled(), "concepts")
                .forEach(measure -> measures.put(measure.card().id(), measure));
    }

    /** Prints the figures of the even and of the odd half. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            System.out.println("skipped: no " + file);
            return;
        }
        String language = arguments.length > 1 ? arguments[1] : "ru";
        TargetBench bench = new TargetBench();
        List<String> lines = Files.readAllLines(file);
        for (int half = 0; half < 2; half++) {
            List<JsonNode> rows = new ArrayList<>();
            for (int index = half; index < lines.size(); index += 2) {
                rows.add(JSON.readTree(lines.get(index)));
            }
            String name = file.getFileName() + (half == 0 ? " even: " : " odd: ");
            if (rows.get(0).has("label")) {
                bench.sentences(name, rows, language);
            } else if (rows.get(0).has("opinions")) {
                bench.opinions(name, rows, language);
            } else {
                bench.roles(name, rows, language);
            }
        }
    }

    private String told(String measure, TellingBuilder article, String concept) {
        List<Finding> findings = measures.get(measure).measure(Telling.overall(article.build()));
        return findings.stream()
                .filter(finding -> finding.item().startsWith(concept + ":")
                        && !finding.item().endsWith(":none")
                        && !finding.item().endsWith(":neutral"))
                .max((one, other) -> Double.compare(one.value(), other.value()))
                .map(finding -> finding.item().substring(concept.length() + 1))
                .orElse("");
    }

    private void sentences(String name, List<JsonNode> rows, String language) {
        int[][] counts = new int[2][3];
        for (JsonNode row : rows) {
            TellingBuilder article = new TellingBuilder(
                            language, "", row.path("sentence").asText())
                    .mention(row.path("start").asInt(), row.path("end").asInt(), ConceptKind.PERSON, "target");
            String told = told("target_sentiment", article, "target");
            int gold = row.path("label").asInt();
            for (int side = 0; side < 2; side++) {
                boolean is = gold == (side == 0 ? -1 : 1);
                boolean says = told.equals(side == 0 ? "negative" : "positive");
                counts[side][0] += is && says ? 1 : 0;
                counts[side][1] += says ? 1 : 0;
                counts[side][2] += is ? 1 : 0;
            }
        }
        double negative = 2.0 * counts[0][0] / (counts[0][1] + counts[0][2]);
        double positive = 2.0 * counts[1][0] / (counts[1][1] + counts[1][2]);
        System.out.printf(
                Locale.ROOT,
                "%sF1(PN) %.3f (negative %.3f: right %d, told %d, gold %d; positive %.3f: right %d, told %d, gold %d)%n",
                name,
                (negative + positive) / 2,
                negative,
                counts[0][0],
                counts[0][1],
                counts[0][2],
                positive,
                counts[1][0],
                counts[1][1],
                counts[1][2]);
    }

    private void opinions(String name, List<JsonNode> rows, String language) {
        int all = 0;
        int told = 0;
        int right = 0;
        int negative = 0;
        for (JsonNode row : rows) {
            for (JsonNode opinion : row.path("opinions")) {
                JsonNode target = opinion.path("target").path(0);
                if (target.size() == 2) {
                    TellingBuilder article = new TellingBuilder(
                                    language, "", row.path("text").asText())
                            .mention(target.path(0).asInt(), target.path(1).asInt(), ConceptKind.PERSON, "target");
                    String says = told("target_sentiment", article, "target");
                    boolean against = opinion.path("polarity").asText().equals("NEG");
                    all++;
                    told += says.isEmpty() ? 0 : 1;
                    right += says.equals(against ? "negative" : "positive") ? 1 : 0;
                    negative += !says.isEmpty() && against ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%stold %.3f of %d tuples, of these right %.3f (always negative: %.3f)%n",
                name,
                told / (double) all,
                all,
                right / (double) told,
                negative / (double) told);
    }

    private void roles(String name, List<JsonNode> rows, String language) {
        int all = 0;
        int told = 0;
        int right = 0;
        Map<String, Integer> gold = new TreeMap<>();
        Map<String, int[]> confusion = new TreeMap<>();
        for (JsonNode row : rows) {
            String text = row.path("text").asText();
            Map<String, String> asked = new LinkedHashMap<>();
            row.path("roles")
                    .forEach(role -> asked.put(
                            role.path("mention").asText(),
                            ROLES.get(role.path("main").asText())));
            TellingBuilder article = new TellingBuilder(language, "", text).sentences();
            int number = 0;
            Map<String, String> concepts = new LinkedHashMap<>();
            for (String words : asked.keySet()) {
                String concept = "name" + number++;
                concepts.put(words, concept);
                for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                    int begin = text.codePointCount(0, at);
                    article.mention(
                            begin, begin + words.codePointCount(0, words.length()), ConceptKind.PERSON, concept);
                }
            }
            for (Map.Entry<String, String> one : asked.entrySet()) {
                String says = told("target_role", article, concepts.get(one.getKey()));
                all++;
                if (!says.isEmpty()) {
                    told++;
                    right += says.equals(one.getValue()) ? 1 : 0;
                    gold.merge(one.getValue(), 1, Integer::sum);
                    confusion.computeIfAbsent(one.getValue() + " told " + says, key -> new int[1])[0]++;
                }
            }
        }
        int commonest = gold.values().stream().mapToInt(count -> count).max().orElse(0);
        StringBuilder cells = new StringBuilder();
        confusion.forEach(
                (key, count) -> cells.append("; ").append(key).append(' ').append(count[0]));
        System.out.printf(
                Locale.ROOT,
                "%stold %.3f of %d names, of these right %.3f (commonest role: %.3f)%s%n",
                name,
                told / (double) all,
                all,
                right / (double) told,
                commonest / (double) told,
                cells);
    }
}
