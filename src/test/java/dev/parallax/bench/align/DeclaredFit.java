package dev.parallax.bench.align;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.align.AlignStage;
import dev.parallax.align.ArticleAlignment;
import dev.parallax.align.declared.EventModel;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Coverage;
import dev.parallax.model.Ids;
import dev.parallax.model.Outcome;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Fits the weights of the scorer of declared events to the gold of the bundled sample by coordinate search on the log loss, and says what weights fitted without a language do on
 * that language.
 */
public final class DeclaredFit {
    private static final Map<String, double[]> RANGES = new TreeMap<>(Map.ofEntries(
            Map.entry("must", new double[] {0.1, 4}),
            Map.entry("should", new double[] {0.02, 2}),
            Map.entry("place", new double[] {0.02, 2}),
            Map.entry("number", new double[] {0.2, 2}),
            Map.entry("term", new double[] {0.05, 2}),
            Map.entry("date_in_window", new double[] {0.02, 3}),
            Map.entry("title", new double[] {0.1, 5}),
            Map.entry("lead", new double[] {0.1, 4}),
            Map.entry("share", new double[] {0.1, 8}),
            Map.entry("passage", new double[] {0.1, 5}),
            Map.entry("passage_strength", new double[] {0.5, 3}),
            Map.entry("enough", new double[] {0.15, 0.5}),
            Map.entry("core", new double[] {0.1, 1}),
            Map.entry("own", new double[] {0.1, 2}),
            Map.entry("beside_reported", new double[] {0.3, 2}),
            Map.entry("fading", new double[] {0.2, 0.9}),
            Map.entry("commonest", new double[] {0.2, 1}),
            Map.entry("besides", new double[] {0.1, 1}),
            Map.entry("sentence", new double[] {0.1, 2}),
            Map.entry("rival", new double[] {0.3, 1})));
    private static final ObjectMapper JSON = new ObjectMapper();

    private DeclaredFit() {}

    public static void main(String[] arguments) throws IOException {
        DeclaredSample sample = DeclaredSample.read(
                System.getProperty("overlay", "").isEmpty()
                        ? new String[0]
                        : new String[] {System.getProperty("overlay")});
        int rounds = Integer.parseInt(arguments[0]);
        EventModel fitted = fit(sample, article -> true, rounds);
        System.out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(fitted));
        System.out.println("fitted on all: " + describe(sample, fitted, article -> true));
        if (arguments.length > 1) {
            for (boolean even : new boolean[] {true, false}) {
                EventModel half = fit(sample, article -> even(article) == even, rounds);
                System.out.println("fitted on the " + (even ? "even" : "odd") + " half: "
                        + describe(sample, half, article -> even(article) == even) + "\n  on the other: "
                        + describe(sample, half, article -> even(article) != even));
            }
            for (String left : List.of("ru", "en", "fa", "az", "ar", "tr")) {
                EventModel without = fit(sample, article -> !article.language().equals(left), rounds);
                System.out.println("fitted without " + left + ", on " + left + ": "
                        + describe(
                                sample, without, article -> article.language().equals(left)));
            }
        }
    }

    /** Half of the articles by a hash of their address. */
    private static boolean even(SampleArticles.Written article) {
        return Integer.parseInt(Ids.textSha256(article.url()).substring(0, 4), 16) % 2 == 0;
    }

    private static EventModel fit(DeclaredSample sample, Predicate<SampleArticles.Written> articles, int rounds) {
        EventModel best = with(EventModel.bundled(), "abstain", 0.0);
        double loss = loss(sample, best, articles);
        for (int round = 0; round < rounds; round++) {
            double step = round < 2 ? 1.6 : 1.25;
            for (Map.Entry<String, double[]> range : RANGES.entrySet()) {
                for (double factor : new double[] {step, 1 / step}) {
                    double value = JSON.valueToTree(best).path(range.getKey()).asDouble() * factor;
                    value = Math.round(100 * Math.max(range.getValue()[0], Math.min(range.getValue()[1], value)))
                            / 100.0;
                    EventModel tried = with(best, range.getKey(), value);
                    double triedLoss = loss(sample, tried, articles);
                    if (triedLoss < loss - 1e-9) {
                        loss = triedLoss;
                        best = tried;
                        break;
                    }
                }
            }
            System.err.printf(Locale.ROOT, "round %d loss %.3f%n", round, loss);
        }
        return best;
    }

    private static EventModel with(EventModel model, String name, double value) {
        ObjectNode node = JSON.valueToTree(model);
        node.put(name, value);
        return JSON.convertValue(node, EventModel.class);
    }

    private static Map<Boolean, List<Double>> scores(
            DeclaredSample sample, EventModel model, Predicate<SampleArticles.Written> articles) {
        Map<Boolean, List<Double>> scores =
                new TreeMap<>(Map.of(true, new java.util.ArrayList<>(), false, new java.util.ArrayList<>()));
        var aligner = AlignStage.aligner(sample.declared(), model, sample.frequencies());
        for (Map.Entry<String, AnnotatedArticle> entry : sample.annotated().entrySet()) {
            SampleArticles.Written written = sample.written().get(entry.getKey());
            if (!articles.test(written)) {
                continue;
            }
            Set<String> gold = new HashSet<>(written.events());
            ArticleAlignment alignment = ((Outcome.Kept<ArticleAlignment>) aligner.apply(entry.getValue()))
                    .values()
                    .get(0);
            for (Coverage coverage : alignment.coverage()) {
                scores.get(gold.remove(coverage.eventId())).add(coverage.score());
            }
            gold.forEach(missed -> scores.get(true).add(0.0));
        }
        return scores;
    }

    private static double loss(DeclaredSample sample, EventModel model, Predicate<SampleArticles.Written> articles) {
        Map<Boolean, List<Double>> scores = scores(sample, model, articles);
        double loss = 0;
        for (double score : scores.get(true)) {
            loss -= Math.log(Math.max(0.02, score));
        }
        for (double score : scores.get(false)) {
            loss -= Math.log(Math.max(0.02, 1 - score));
        }
        return loss;
    }

    private static String describe(
            DeclaredSample sample, EventModel model, Predicate<SampleArticles.Written> articles) {
        Map<Boolean, List<Double>> scores = scores(sample, model, articles);
        StringBuilder text = new StringBuilder();
        for (double threshold : new double[] {0.4, 0.45, 0.5, 0.6}) {
            long found = scores.get(true).stream()
                    .filter(score -> score >= threshold)
                    .count();
            long wrong = scores.get(false).stream()
                    .filter(score -> score >= threshold)
                    .count();
            double precision = (double) found / Math.max(1, found + wrong);
            double recall = (double) found / Math.max(1, scores.get(true).size());
            text.append(String.format(
                    Locale.ROOT,
                    " at %.1f P %.3f R %.3f F1 %.3f;",
                    threshold,
                    precision,
                    recall,
                    2 * precision * recall / (precision + recall)));
        }
        return text.toString();
    }
}
