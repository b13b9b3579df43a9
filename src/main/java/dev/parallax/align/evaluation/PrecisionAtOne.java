package dev.parallax.align.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/** For each ordered pair of languages: how often the article of the second that is most like an article of the first is of the same event. Ties go to the lowest id. */
public final class PrecisionAtOne {
    private PrecisionAtOne() {}

    /**
     * The share of hits of each direction, by {@code "en>tr"}.
     *
     * @param gold event by article; only these articles are asked and answer
     * @param languages language by article
     * @param likeness how alike two articles are
     */
    public static SortedMap<String, Double> of(
            Map<String, String> gold, Map<String, String> languages, ToDoubleBiFunction<String, String> likeness) {
        SortedMap<String, List<String>> byLanguage = new TreeMap<>();
        new TreeMap<>(gold).keySet().forEach(article -> byLanguage
                .computeIfAbsent(languages.getOrDefault(article, ""), key -> new ArrayList<>())
                .add(article));
        SortedMap<String, Double> directions = new TreeMap<>();
        byLanguage.forEach((from, asked) -> byLanguage.forEach((to, answers) -> {
            if (!from.equals(to)) {
                long hits = asked.stream()
                        .filter(article -> hit(article, answers, gold, likeness))
                        .count();
                directions.put(from + ">" + to, (double) hits / asked.size());
            }
        }));
        return directions;
    }

    private static boolean hit(
            String article,
            List<String> answers,
            Map<String, String> gold,
            ToDoubleBiFunction<String, String> likeness) {
        String best = "";
        double highest = Double.NEGATIVE_INFINITY;
        for (String answer : answers) {
            double score = likeness.applyAsDouble(article, answer);
            if (score > highest) {
                highest = score;
                best = answer;
            }
        }
        String event = gold.get(article);
        return event != null && event.equals(gold.get(best));
    }
}
