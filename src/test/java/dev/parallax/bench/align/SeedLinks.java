package dev.parallax.bench.align;

import dev.parallax.align.AlignStage;
import dev.parallax.align.ArticleAlignment;
import dev.parallax.align.declared.EventModel;
import dev.parallax.annotate.AnnotateStage;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.CatalogFolder;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.EventsReader;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.Article;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.spark.HadoopFiles;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;

/** Annotates the articles of a release with texts again and prints their links with declared events. Arguments: release, then events whose evidence is printed. */
public final class SeedLinks {
    private SeedLinks() {}

    public static void main(String[] arguments) throws IOException {
        CatalogFiles files = CatalogFolder.bundled();
        var light = AnnotateStage.of(files).open();
        var aligner = AlignStage.aligner(
                new AlignStage.Declared(EventsReader.read(files), ConceptsReader.read(files)),
                EventModel.bundled(),
                dev.parallax.align.DocumentFrequencies.EMPTY);
        ReleaseTables tables = ReleaseTables.open(HadoopFiles.configuration(), new Path(arguments[0]));
        for (Article article : tables.all("articles", Article.class)) {
            Annotations found = ((Outcome.Kept<Annotations>)
                            light.apply(new ExtractedArticle(article, List.of(), null)))
                    .values()
                    .get(0);
            ArticleAlignment links = ((Outcome.Kept<ArticleAlignment>)
                            aligner.apply(new AnnotatedArticle(article, List.of(), found)))
                    .values()
                    .get(0);
            links.coverage().forEach(System.out::println);
            links.evidence().stream()
                    .filter(row -> List.of(arguments).contains(row.eventId()))
                    .forEach(row -> System.out.println("  " + row));
        }
    }
}
