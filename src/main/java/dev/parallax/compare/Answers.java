package dev.parallax.compare;

import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sorts rows into what each article answers to each question, and adds the questions in which veiled attribution counts as the outlet's. */
final class Answers {
    private Answers() {}

    /** The answers to each question, by article. */
    static SortedMap<Question, SortedMap<String, Answer>> of(Collection<ScoredArticle> rows, Scale scale) {
        SortedMap<Question, SortedMap<String, Answer>> answers = new TreeMap<>();
        for (ScoredArticle row : rows) {
            Question question = new Question(scale.base(row.item()), row.voice(), false);
            Answer answer = answers.computeIfAbsent(question, key -> new TreeMap<>())
                    .computeIfAbsent(row.articleId(), key -> new Answer(row, denominator(row), new TreeMap<>()));
            answer.values().put(row.item(), scale == Scale.COUNT ? (double) row.evidenceCount() : row.value());
        }
        if (scale.veils()) {
            List<Question> outlets = new ArrayList<>(answers.keySet());
            outlets.stream().map(Question::base).distinct().forEach(base -> veil(answers, base, scale));
        }
        return answers;
    }

    /** Adds the veiled question of a base, where any article veils anything. */
    private static void veil(SortedMap<Question, SortedMap<String, Answer>> answers, String base, Scale scale) {
        SortedMap<String, Answer> own = answers.getOrDefault(new Question(base, Voice.OUTLET, false), new TreeMap<>());
        SortedMap<String, Answer> veiled =
                answers.getOrDefault(new Question(base, Voice.IMPERSONAL, false), new TreeMap<>());
        boolean silent = scale == Scale.PART_OF_TEXT
                && veiled.values().stream()
                        .allMatch(answer -> answer.values().values().stream().allMatch(value -> value == 0));
        if (veiled.isEmpty() || silent) {
            return;
        }
        SortedMap<String, Answer> joined = new TreeMap<>(own);
        veiled.forEach((article, answer) -> joined.merge(article, answer, (one, other) -> one.joined(other, scale)));
        answers.put(new Question(base, Voice.OUTLET, true), joined);
    }

    private static double denominator(ScoredArticle row) {
        Double denominator = row.denominator();
        return denominator == null ? 1 : denominator;
    }
}
