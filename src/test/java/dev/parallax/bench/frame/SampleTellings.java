package dev.parallax.bench.frame;

import dev.parallax.annotate.AnnotateStage;
import dev.parallax.bench.sample.Gold;
import dev.parallax.bench.sample.WrittenSample;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.Article;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.CoveredArticle;
import dev.parallax.model.DeepAnnotations;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The bundled sample as frame sees it: articles after the light pass, covering the events that its gold says; and the gold's rows by address. */
final class SampleTellings {
    private static final Path SAMPLE = Path.of("src/main/resources/sample");

    private SampleTellings() {}

    /** Articles by address, in order. */
    static Map<String, CoveredArticle> read(CatalogFiles catalog) throws IOException {
        Function<ExtractedArticle, Outcome<Annotations>> light =
                AnnotateStage.of(catalog).open();
        Map<String, CoveredArticle> tellings = new TreeMap<>();
        for (WrittenSample.Written written : WrittenSample.read(SAMPLE)) {
            Article article = written.extracted().article();
            Annotations found = ((Outcome.Kept<Annotations>) light.apply(written.extracted()))
                    .values()
                    .get(0);
            List<Coverage> coverage = Stream.of(written.gold().get("events").split(" "))
                    .filter(event -> !event.equals("-"))
                    .map(event -> new Coverage(event, article.articleId(), 1, CoverageStatus.MEMBER, 1, "gold"))
                    .toList();
            tellings.put(
                    article.url(),
                    new CoveredArticle(
                            new AnnotatedArticle(article, List.of(), found),
                            new DeepAnnotations(article.articleId(), List.of(), List.of()),
                            coverage));
        }
        return tellings;
    }

    /** Rows of the gold tables of a kind, in the order of files and lines. */
    static List<Map<String, String>> gold(String kind) throws IOException {
        return Gold.rows(SAMPLE, kind);
    }
}
