package dev.parallax.bench.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.linear.Example;
import dev.parallax.linear.Folds;
import dev.parallax.linear.LinearModel;
import dev.parallax.linear.Settings;
import dev.parallax.linear.TargetFeatures;
import dev.parallax.linear.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Sentiment towards a target: {@code SentimentBench FILE.jsonl [SEEDS]}, rows {@code {sentence, start, end, label}} with label -1, 0 or 1. Folds never part a sentence.
 * F1(PN) is the mean of the F1 of the positive and of the negative class, each over all rows.
 */
public final class SentimentBench {
    private static final int FOLDS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private SentimentBench() {}

    /** Prints F1(PN) by seed. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            System.out.println("skipped: no " + file);
            return;
        }
        List<Example> examples = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            String sentence = row.path("sentence").asText();
            int begin = sentence.offsetByCodePoints(0, row.path("start").asInt());
            int end = sentence.offsetByCodePoints(0, row.path("end").asInt());
            TreeSet<String> labels = new TreeSet<>();
            if (row.path("label").asInt() != 0) {
                labels.add(row.path("label").asInt() > 0 ? "positive" : "negative");
            }
            sentences.add(sentence);
            examples.add(new Example(
                    TargetFeatures.of(
                            sentence.substring(0, begin),
                            sentence.substring(begin, end),
                            sentence.substring(end),
                            "ru"),
                    labels));
        }
        int seeds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        for (int seed = 0; seed < seeds; seed++) {
            System.out.printf(
                    Locale.ROOT,
                    "%s seed %d F1(PN) %.4f%n",
                    file.getFileName(),
                    seed,
                    f1(examples, sentences, settings(), seed));
        }
    }

    static Settings settings() {
        SortedMap<String, Double> weights =
                new TreeMap<>(Map.of("e", 0.5, "q", 0.5, "w", 1.0, "d", 0.7, "n", 1.0, "c", 1.0));
        return new Settings(2, 0.5, 2, weights, Settings.Goal.MACRO_F1, 5, 20230101L);
    }

    static double f1(List<Example> examples, List<String> sentences, Settings settings, long seed) {
        Folds folds = Folds.grouped(sentences, FOLDS, seed);
        String[] given = new String[examples.size()];
        IntStream.range(0, FOLDS).forEach(fold -> {
            LinearModel model = Training.of(
                    Arrays.stream(folds.without(fold)).mapToObj(examples::get).toList(), settings);
            for (int index : folds.in(fold)) {
                SortedMap<String, Double> margins =
                        model.margins(examples.get(index).features());
                double positive = margins.getOrDefault("positive", -1.0);
                double negative = margins.getOrDefault("negative", -1.0);
                given[index] = Math.max(positive, negative) < 0 ? "" : positive > negative ? "positive" : "negative";
            }
        });
        return (f1(examples, given, "positive") + f1(examples, given, "negative")) / 2;
    }

    private static double f1(List<Example> examples, String[] given, String label) {
        double right = 0;
        double all = 0;
        for (int i = 0; i < given.length; i++) {
            boolean gold = examples.get(i).labels().contains(label);
            boolean says = given[i].equals(label);
            right += gold && says ? 1 : 0;
            all += (gold ? 1 : 0) + (says ? 1 : 0);
        }
        return all == 0 ? 0 : 2 * right / all;
    }
}
