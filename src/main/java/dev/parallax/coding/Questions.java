package dev.parallax.coding;

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
    private static final int COLUMNS = 5;

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
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("# ") || line.equals(HEADER)) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": found " + cells.length + " columns, expected " + COLUMNS);
            }
            try {
                List<String> choices = cells[3].isEmpty() ? List.of() : Arrays.asList(cells[3].split("\\|", -1));
                Level level = Level.valueOf(cells[2].toUpperCase(Locale.ROOT));
                Question question = new Question(cells[0], cells[1], level, choices, cells[4]);
                if (questions.put(question.id(), question) != null) {
                    throw new IllegalArgumentException("the question stands there twice");
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": found " + line + ", expected " + HEADER + " (" + e.getMessage() + ")",
                        e);
            }
        }
        if (questions.isEmpty()) {
            throw new IllegalArgumentException(name + ": no question in it");
        }
        return new Questions(List.copyOf(questions.values()));
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
