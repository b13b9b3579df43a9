package dev.parallax.bench.frame;

import dev.parallax.annotate.AnnotateStage;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.Invariance;
import dev.parallax.catalog.Invariance.Pair;
import dev.parallax.catalog.Invariance.Ratio;
import dev.parallax.compare.Scale;
import dev.parallax.compare.resample.Draws;
import dev.parallax.frame.FrameStage;
import dev.parallax.frame.Measures;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.Article;
import dev.parallax.model.CoveredArticle;
import dev.parallax.model.DeepAnnotations;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.FrameResult;
import dev.parallax.model.FrameScore;
import dev.parallax.model.MeasureStatus;
import dev.parallax.model.Outcome;
import dev.parallax.model.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What measures give for one text in two languages: {@code InvarianceBench FILE.jsonl NAME} prints {@code measures/invariance.tsv} of translations by that name.
 *
 * <p>A ratio is what all texts together give in one language over what they give in the other. What they give: of a rate, what is counted per word; of shares,
 * counts and quantities, what is found per text, since what is not found in one language alike is missing from its shares; of parts of a text, what is not the
 * outlet's own voice; of values, their mean. The interval is of a bootstrap over texts.
 */
public final class InvarianceBench {
    private static final int DRAWS = 2_000;
    private static final long SEED = 20250627L;
    private static final double TAIL = 0.025;

    /** What a text gives and what it gives it per. */
    private record Amount(double given, double per) {
        Amount plus(Amount other) {
            return new Amount(given + other.given, per + other.per);
        }
    }

    private final Function<ExtractedArticle, Outcome<Annotations>> light;
    private final Function<CoveredArticle, Outcome<FrameResult>> frame;
    private final SortedMap<String, Scale> scales = new TreeMap<>();

    private InvarianceBench(CatalogFiles catalog) {
        light = AnnotateStage.of(catalog).open();
        frame = new FrameStage(catalog, "", false).open();
        Measures.of(catalog, "")
                .forEach(measure ->
                        scales.put(measure.card().id(), Scale.of(measure.card().scale())));
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            System.out.println("skipped: no " + file);
            return;
        }
        InvarianceBench bench = new InvarianceBench(CatalogFolder.bundled());
        System.out.print(bench.table(Translations.read(file), arguments[1]).write());
    }

    private Invariance table(SortedMap<String, Map<String, Article>> texts, String name) {
        // by measure and language, an amount for each text in order
        SortedMap<String, SortedMap<String, Amount[]>> amounts = new TreeMap<>();
        int index = 0;
        for (Map<String, Article> translations : texts.values()) {
            for (Article article : translations.values()) {
                for (Map.Entry<String, Amount> entry : amounts(article).entrySet()) {
                    amounts.computeIfAbsent(entry.getKey(), feature -> new TreeMap<>())
                                    .computeIfAbsent(article.language(), language -> blank(texts.size()))[index] =
                            entry.getValue();
                }
            }
            index++;
        }
        SortedMap<Pair, Ratio> ratios = new TreeMap<>();
        amounts.forEach((feature, languages) -> languages.forEach((one, a) -> languages
                .tailMap(one + "\0")
                .forEach((other, b) -> ratios.put(
                        new Pair(feature, one, other),
                        ratio(a, b, name, Draws.of(SEED, "invariance", feature, one, other))))));
        return new Invariance(ratios);
    }

    private static Amount[] blank(int texts) {
        Amount[] blank = new Amount[texts];
        Arrays.fill(blank, new Amount(0, 0));
        return blank;
    }

    /** What an article gives, by measure; measures that do not know its language are left out. */
    private SortedMap<String, Amount> amounts(Article article) {
        Annotations annotations = ((Outcome.Kept<Annotations>)
                        light.apply(new ExtractedArticle(article, List.of(), null)))
                .values()
                .get(0);
        CoveredArticle covered = new CoveredArticle(
                new AnnotatedArticle(article, List.of(), annotations),
                new DeepAnnotations(article.articleId(), List.of(), List.of()),
                List.of());
        FrameResult result =
                ((Outcome.Kept<FrameResult>) frame.apply(covered)).values().get(0);
        SortedMap<String, Amount> amounts = new TreeMap<>();
        TreeSet<String> known = new TreeSet<>();
        for (FrameScore score : result.scores()) {
            if (score.status() != MeasureStatus.UNSUPPORTED_LANGUAGE) {
                known.add(score.featureId());
                amounts.merge(score.featureId(), amount(score), Amount::plus);
            }
        }
        known.forEach(feature -> {
            Scale scale = scales.getOrDefault(feature, Scale.VALUE);
            double per = scale == Scale.RATE ? article.wordCount() : scale == Scale.VALUE ? 0 : 1;
            amounts.merge(feature, new Amount(0, per), Amount::plus);
        });
        return amounts;
    }

    private Amount amount(FrameScore score) {
        Double value = score.value();
        if (score.status() != MeasureStatus.MEASURED || value == null) {
            return new Amount(0, 0);
        }
        Double denominator = score.denominator();
        return switch (scales.getOrDefault(score.featureId(), Scale.VALUE)) {
            case RATE -> new Amount(denominator == null ? 0 : value * denominator, 0);
            case SHARE, COUNT, QUANTITY -> new Amount(score.evidenceCount(), 0);
            case PART_OF_TEXT -> new Amount(score.voice() == Voice.OUTLET ? 0 : value, 0);
            case VALUE -> new Amount(value, 1);
        };
    }

    private static Ratio ratio(Amount[] a, Amount[] b, String name, SplittableRandom random) {
        int[] all = new int[a.length];
        Arrays.setAll(all, index -> index);
        double[] drawn = new double[DRAWS];
        int[] draw = new int[a.length];
        for (int i = 0; i < DRAWS; i++) {
            Arrays.setAll(draw, index -> random.nextInt(a.length));
            drawn[i] = rate(a, draw) / rate(b, draw);
        }
        Arrays.sort(drawn); // not-a-number and infinity stand last
        int found = 0;
        for (int i = 0; i < a.length; i++) {
            found += a[i].given() > 0 || b[i].given() > 0 ? 1 : 0;
        }
        return new Ratio(
                finite(rate(a, all) / rate(b, all)),
                finite(drawn[(int) (DRAWS * TAIL)]),
                finite(drawn[(int) (DRAWS * (1 - TAIL))]),
                found,
                name);
    }

    private static double rate(Amount[] amounts, int[] draw) {
        double given = 0;
        double per = 0;
        for (int index : draw) {
            given += amounts[index].given();
            per += amounts[index].per();
        }
        return given / per;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? (Double) value : null;
    }
}
