package dev.parallax.bench.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.LexiconsReader;
import dev.parallax.frame.lexicon.LexiconIndex;
import dev.parallax.frame.lexicon.Term;
import dev.parallax.frame.lexicon.Terms;
import dev.parallax.frame.sentiment.TargetFeatures;
import dev.parallax.frame.sentiment.TargetSentence;
import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import dev.parallax.linear.Example;
import dev.parallax.linear.Folds;
import dev.parallax.linear.LinearModel;
import dev.parallax.linear.Settings;
import dev.parallax.linear.Training;
import dev.parallax.linear.Vocabulary;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Sentiment towards a target: {@code SentimentBench FILE.jsonl [SEEDS [MORE.jsonl]]}, rows {@code {sentence, entity_tag, start, end, label}} with label -1, 0 or 1; MORE
 * has rows {@code {text, opinions}} whose targets are learned from beside them, but for texts that are sentences of FILE. Folds never part a sentence.
 * F1(PN) is the mean of the F1 of the positive and of the negative class, each over all rows.
 */
public final class SentimentBench {
    private static final int FOLDS = 5;
    private static final Language LANGUAGE = Languages.of("ru").orElseThrow();
    private static final LexiconIndex WORDS = new LexiconIndex(
            LANGUAGE,
            LexiconsReader.read(CatalogFolder.bundled()).stream()
                    .filter(lexicon -> lexicon.language().equals("ru"))
                    .toList());
    private static final Map<String, ConceptKind> KINDS = Map.of(
            "PERSON", ConceptKind.PERSON,
            "ORGANIZATION", ConceptKind.INSTITUTION,
            "PROFESSION", ConceptKind.OFFICE,
            "COUNTRY", ConceptKind.PLACE,
            "NATIONALITY", ConceptKind.PEOPLE);
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
            TreeSet<String> labels = new TreeSet<>();
            if (row.path("label").asInt() != 0) {
                labels.add(row.path("label").asInt() > 0 ? "positive" : "negative");
            }
            sentences.add(sentence);
            examples.add(new Example(
                    features(
                            sentence,
                            new Span(row.path("start").asInt(), row.path("end").asInt()),
                            KINDS.getOrDefault(row.path("entity_tag").asText(), ConceptKind.UNKNOWN)),
                    labels));
        }
        List<Example> more = arguments.length > 2 ? opinions(Path.of(arguments[2]), Set.copyOf(sentences)) : List.of();
        int seeds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        for (int seed = 0; seed < seeds; seed++) {
            System.out.printf(
                    Locale.ROOT,
                    "%s seed %d F1(PN) %.4f, learned from %d opinions more%n",
                    file.getFileName(),
                    seed,
                    f1(examples, sentences, more, seed),
                    more.size());
        }
    }

    /** Targets of one polarity in texts that are no sentences of the set. */
    private static List<Example> opinions(Path file, Set<String> sentences) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            String text = row.path("text").asText();
            SortedMap<Span, TreeSet<String>> targets = new TreeMap<>();
            for (JsonNode opinion : row.path("opinions")) {
                JsonNode target = opinion.path("target").path(0);
                if (target.size() == 2) {
                    targets.computeIfAbsent(
                                    new Span(
                                            target.path(0).asInt(),
                                            target.path(1).asInt()),
                                    span -> new TreeSet<>())
                            .add(opinion.path("polarity").asText().equals("POS") ? "positive" : "negative");
                }
            }
            targets.forEach((span, labels) -> {
                if (labels.size() == 1 && !sentences.contains(text)) {
                    examples.add(new Example(features(text, span, ConceptKind.UNKNOWN), labels));
                }
            });
        }
        return examples;
    }

    /** The features as a measure of the product would compute them: words, lexicon and analyser of the program. */
    private static Map<String, Double> features(String sentence, Span target, ConceptKind kind) {
        CodePoints points = CodePoints.of(sentence);
        List<Term> terms = Terms.of(points, sentence, LANGUAGE);
        return TargetFeatures.of(TargetSentence.of(
                LANGUAGE,
                points,
                terms,
                WORDS.hits(terms).getOrDefault("evaluation", List.of()),
                new Span(0, points.length()),
                target,
                kind));
    }

    static Settings settings() {
        SortedMap<String, Double> weights = new TreeMap<>(Map.of("e", 0.5, "d", 0.7, Vocabulary.RATES, 2.0));
        return new Settings(0.15, 0.5, 2, weights, Settings.Goal.MACRO_F1, 5, 20230101L);
    }

    static double f1(List<Example> examples, List<String> sentences, List<Example> more, long seed) {
        Folds folds = Folds.grouped(sentences, FOLDS, seed);
        String[] given = new String[examples.size()];
        IntStream.range(0, FOLDS).forEach(fold -> {
            LinearModel model = Training.of(
                    Arrays.stream(folds.without(fold)).mapToObj(examples::get).toList(), more, settings());
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
