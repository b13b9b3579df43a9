package dev.parallax.bench.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.LexiconsReader;
import dev.parallax.coding.KnownTexts;
import dev.parallax.frame.sentiment.TargetExamples;
import dev.parallax.language.Languages;
import dev.parallax.linear.Example;
import dev.parallax.linear.OneLabelValidation;
import dev.parallax.linear.Settings;
import dev.parallax.linear.WordVectors;
import dev.parallax.model.ConceptKind;
import dev.parallax.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sentiment towards a target: {@code SentimentBench FILE.jsonl [SEEDS [MORE.jsonl|- [VECTORS]]]}, rows {@code {sentence, entity_tag, start, end, label}} with label -1, 0 or 1; MORE
 * has rows {@code {text, opinions}} whose targets are learned from beside them, but for texts whose letters and digits are those of a sentence of FILE. Folds never part a sentence.
 * F1(PN) is the mean of the F1 of the positive and of the negative class, each over all rows.
 */
public final class SentimentBench {
    private static final int FOLDS = 5;
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
        Optional<WordVectors> vectors = Optional.of(arguments)
                .filter(given -> given.length > 3)
                .map(given -> WordVectors.Asked.of(Path.of(given[3]), "ru").open());
        TargetExamples features = new TargetExamples(
                Languages.of("ru").orElseThrow(), LexiconsReader.read(CatalogFolder.bundled()), vectors);
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
                    features.features(
                            sentence,
                            new Span(row.path("start").asInt(), row.path("end").asInt()),
                            KINDS.getOrDefault(row.path("entity_tag").asText(), ConceptKind.UNKNOWN)),
                    labels));
        }
        List<Example> more = arguments.length > 2 && !arguments[2].equals("-")
                ? opinions(Path.of(arguments[2]), new KnownTexts(sentences), features)
                : List.of();
        int seeds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        for (int seed = 0; seed < seeds; seed++) {
            OneLabelValidation unseen = OneLabelValidation.of(examples, sentences, more, Settings.TARGETS, FOLDS, seed);
            System.out.printf(
                    Locale.ROOT,
                    "%s%s seed %d F1(PN) %.4f %s, learned from %d opinions more%n",
                    file.getFileName(),
                    vectors.isPresent() ? " with vectors" : "",
                    seed,
                    unseen.mean(),
                    unseen.f1(),
                    more.size());
        }
    }

    /** Targets of one polarity in texts that are no sentences of the set. */
    private static List<Example> opinions(Path file, KnownTexts sentences, TargetExamples features) throws IOException {
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
                if (labels.size() == 1 && !sentences.has(text)) {
                    examples.add(new Example(features.features(text, span, ConceptKind.UNKNOWN), labels));
                }
            });
        }
        return examples;
    }
}
