package dev.parallax.coding;

import dev.parallax.catalog.TsvLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The questions of a coding, as the file {@code questions.tsv} lists them: feature_id, item, level, choices (parted by {@code |}), wording.
 *
 * @param all questions in the order of the file
 */
public record Questions(List<Question> all) {
    private static final String HEADER = "feature_id\titem\tlevel\tchoices\twording";

    public Questions {
        all = List.copyOf(all);
    }

    /**
     * Reads the file.
     *
     * @param name how messages name it
     * @throws IllegalArgumentException naming file, line, what was found and what was expected
     */
    public static Questions read(String name, String text) {
        Map<String, Question> questions = new LinkedHashMap<>();
        TsvLines.read(name, text, HEADER, Questions::question).forEach(question -> {
            if (questions.put(question.id(), question) != null) {
                throw new IllegalArgumentException(name + ": the question " + question.id() + " stands there twice");
            }
        });
        if (questions.isEmpty()) {
            throw new IllegalArgumentException(name + ": no question in it");
        }
        return new Questions(List.copyOf(questions.values()));
    }

    private static Question question(List<String> cells) {
        List<String> choices =
                cells.get(3).isEmpty() ? List.of() : Arrays.asList(cells.get(3).split("\\|", -1));
        Level level = Level.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
        return new Question(cells.get(0), cells.get(1), level, choices, cells.get(4));
    }

    /** The file. */
    public String write() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        all.forEach(question -> lines.add(String.join(
                "\t",
                question.featureId(),
                question.item(),
                question.level().name().toLowerCase(Locale.ROOT),
                String.join("|", question.choices()),
                question.wording())));
        return String.join("\n", lines) + "\n";
    }

    /**
     * The question of this id.
     *
     * @throws IllegalArgumentException where there is none
     */
    public Question byId(String id) {
        return all.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no question " + id + " in questions.tsv"));
    }
}
