package dev.parallax.bench.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.LexiconsReader;
import dev.parallax.frame.FrameModels;
import dev.parallax.frame.lexicon.LexiconRates;
import dev.parallax.linear.CrossValidation;
import dev.parallax.linear.Example;
import dev.parallax.linear.Features;
import dev.parallax.linear.Settings;
import dev.parallax.linear.WordVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Frames of articles and headlines: {@code FrameBench FILE.jsonl LANGUAGE LEXICON|- [SEEDS [VECTORS]]}, rows {@code {title, text, frames}}. Fewer than a hundred texts are
 * judged one at a time by a model of all others, so that it is a model of as many texts as a user of the set would train.
 */
public final class FrameBench {
    private static final int FOLDS = 5;
    private static final int FEW = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private FrameBench() {}

    /** Prints micro-F1 by seed and their mean. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            System.out.println("skipped: no " + file);
            return;
        }
        Optional<WordVectors> vectors = Optional.of(arguments)
                .filter(given -> given.length > 4)
                .map(given -> WordVectors.Asked.of(Path.of(given[4]), given[1]).open());
        List<Example> examples = examples(file, arguments[1], arguments[2], vectors);
        String name = file.getFileName() + (vectors.isPresent() ? " with vectors" : "");
        int seeds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 3;
        int folds = examples.size() < FEW ? examples.size() : FOLDS;
        double sum = 0;
        for (int seed = 0; seed < seeds; seed++) {
            CrossValidation result = CrossValidation.of(examples, Settings.FRAMES.seeded(seed), folds, seed);
            sum += result.f1();
            System.out.printf(
                    Locale.ROOT,
                    "%s seed %d micro-F1 %.4f (95 %% interval %.3f to %.3f)%n",
                    name,
                    seed,
                    result.f1(),
                    result.low(),
                    result.high());
        }
        System.out.printf(Locale.ROOT, "%s mean micro-F1 %.4f%n", name, sum / seeds);
    }

    static List<Example> examples(Path file, String language, String lexiconId, Optional<WordVectors> vectors)
            throws IOException {
        Optional<LexiconRates> lexicon =
                FrameModels.lexicon(lexiconId, language, LexiconsReader.read(CatalogFolder.bundled()));
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            String title = row.path("title").asText();
            String text = row.path("text").asText("");
            Features features = FrameModels.features(title, text, language, lexicon, vectors);
            TreeSet<String> labels = new TreeSet<>();
            row.path("frames").forEach(frame -> labels.add(frame.asText()));
            examples.add(new Example(features, labels));
        }
        return examples;
    }
}
