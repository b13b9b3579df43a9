package dev.parallax.bench.annotate;

import dev.parallax.annotate.AnnotateStage;
import dev.parallax.annotate.deep.DeepStage;
import dev.parallax.bench.sample.WrittenSample;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.language.corenlp.DeepPipeline;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.DeepAnnotations;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;

/**
 * What the deep pass costs over bare CoreNLP with the same annotators, on the same English texts in the same run. Arguments: the catalog folder, a sample folder. The two
 * take turns, article by article, so that a loaded machine slows both; processor time of one thread; the median of the rounds' ratios is told.
 */
public final class DeepSpeed {
    private static final int WARM_UP = 1;
    private static final int ROUNDS = 5;

    private DeepSpeed() {}

    /** Prints seconds of both and their ratio; 1.10 is what may be. */
    public static void main(String[] arguments) throws IOException {
        List<AnnotatedArticle> articles = articles(Path.of(arguments[0]), Path.of(arguments[1]));
        Properties properties = new Properties();
        properties.putAll(DeepPipeline.settings("en"));
        StanfordCoreNLP bare = new StanfordCoreNLP(properties);
        Function<AnnotatedArticle, Outcome<DeepAnnotations>> stage = new DeepStage(100_000).open();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] ratios = new double[ROUNDS];
        double bareSeconds = 0;
        double ownSeconds = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long bareTime = 0;
            long ownTime = 0;
            for (int index = 0; index < articles.size(); index++) {
                AnnotatedArticle article = articles.get(index);
                Runnable bareTurn = () -> {
                    bare.annotate(new Annotation(article.article().text()));
                    bare.annotate(new Annotation(article.article().title()));
                };
                Runnable ownTurn = () -> stage.apply(article);
                boolean bareFirst = (round + index) % 2 == 0; // who comes second finds the words of the text in memory
                long begin = threads.getCurrentThreadCpuTime();
                (bareFirst ? bareTurn : ownTurn).run();
                long middle = threads.getCurrentThreadCpuTime();
                (bareFirst ? ownTurn : bareTurn).run();
                long end = threads.getCurrentThreadCpuTime();
                bareTime += bareFirst ? middle - begin : end - middle;
                ownTime += bareFirst ? end - middle : middle - begin;
            }
            if (round >= WARM_UP) {
                ratios[round - WARM_UP] = (double) ownTime / bareTime;
                bareSeconds += bareTime / 1e9;
                ownSeconds += ownTime / 1e9;
            }
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "%d English articles, %d rounds: bare CoreNLP %.1f s, deep pass %.1f s, ratio %.3f (median of the rounds; %.3f to %.3f)%n",
                articles.size(),
                ROUNDS,
                bareSeconds,
                ownSeconds,
                ratios[ROUNDS / 2],
                ratios[0],
                ratios[ROUNDS - 1]);
    }

    private static List<AnnotatedArticle> articles(Path catalog, Path sample) throws IOException {
        Function<ExtractedArticle, Outcome<Annotations>> light =
                AnnotateStage.of(CatalogFolder.read(catalog)).open();
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (WrittenSample.Written written : WrittenSample.read(sample)) {
            ExtractedArticle article = written.extracted();
            if (article.article().language().equals("en")) {
                Outcome<Annotations> outcome = light.apply(article);
                articles.add(new AnnotatedArticle(
                        article.article(),
                        article.links(),
                        ((Outcome.Kept<Annotations>) outcome).values().get(0)));
            }
        }
        return articles;
    }
}
