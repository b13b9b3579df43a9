package dev.parallax.spark.job;

import dev.parallax.align.AlignStage;
import dev.parallax.align.ArticleAlignment;
import dev.parallax.align.declared.EventModel;
import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.ConceptsReader;
import dev.parallax.catalog.DeclaredEvent;
import dev.parallax.catalog.EventsReader;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Article;
import dev.parallax.model.Outcome;
import dev.parallax.model.Shared;
import dev.parallax.spark.stage.ShardTask;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.stage.StagedWriter;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;

/**
 * Links the articles of one shard with the declared events.
 *
 * @param target where the outcomes go
 * @param shard articles with the light pass
 * @param frequencies how common features are in the corpus
 * @param catalog events and concepts
 * @param events ids of the events asked for
 */
record AlignShard(
        StagedFile target, AnnotatedShard shard, TableFile frequencies, CatalogFiles catalog, List<String> events)
        implements ShardTask {
    @Override
    public Class<? extends Record> element() {
        return ArticleAlignment.class;
    }

    @Override
    public long expected() {
        return shard.manifest().kept();
    }

    @Override
    public void run(Configuration hadoop, StagedWriter out) throws IOException {
        Function<AnnotatedArticle, Outcome<ArticleAlignment>> align =
                AlignStage.aligner(declared(), EventModel.bundled(), FrequenciesStep.read(frequencies));
        try (AnnotatedReader articles = shard.read(hadoop)) {
            while (articles.hasNext()) {
                AnnotatedArticle annotated = articles.next();
                Article article = annotated.article();
                out.write(article.articleId(), article.url(), article.outletId(), align.apply(annotated));
            }
        }
    }

    private AlignStage.Declared declared() {
        return Shared.get(
                AlignStage.Declared.class,
                catalog.sha256() + events,
                () -> new AlignStage.Declared(asked(EventsReader.read(catalog)), ConceptsReader.read(catalog)));
    }

    private List<DeclaredEvent> asked(List<DeclaredEvent> declared) {
        return declared.stream()
                .filter(event -> events.contains(event.event().eventId()))
                .toList();
    }
}
