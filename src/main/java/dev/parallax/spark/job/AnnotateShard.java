package dev.parallax.spark.job;

import dev.parallax.model.Annotations;
import dev.parallax.model.Article;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Stage;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.ShardTask;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.stage.StagedWriter;
import java.io.IOException;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;

/**
 * The light pass over one shard of articles.
 *
 * @param target where the outcomes go
 * @param shard the articles
 * @param stage the pass
 */
public record AnnotateShard(StagedFile target, ArticleShard shard, Stage<ExtractedArticle, Annotations> stage)
        implements ShardTask {
    @Override
    public Class<? extends Record> element() {
        return Annotations.class;
    }

    @Override
    public long expected() {
        return shard.articles().rows();
    }

    @Override
    public void run(Configuration hadoop, StagedWriter out) throws IOException {
        Function<ExtractedArticle, Outcome<Annotations>> annotate = stage.open();
        try (RecordReader<SettledArticle> articles = shard.read(hadoop)) {
            while (articles.hasNext()) {
                SettledArticle settled = articles.next();
                Article article = settled.extracted().article();
                out.write(settled.articleId(), article.url(), article.outletId(), annotate.apply(settled.extracted()));
            }
        }
    }
}
