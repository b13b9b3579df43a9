package dev.parallax.spark.job;

import dev.parallax.annotate.deep.DeepStage;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Article;
import dev.parallax.model.DeepAnnotations;
import dev.parallax.model.Outcome;
import dev.parallax.spark.stage.ShardTask;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.stage.StagedWriter;
import java.io.IOException;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;

/**
 * The deep pass over the covered articles of one shard.
 *
 * @param target where the outcomes go
 * @param shard articles with their links
 * @param stage the pass
 */
record DeepShard(StagedFile target, AlignedShard shard, DeepStage stage) implements ShardTask {
    @Override
    public Class<? extends Record> element() {
        return DeepAnnotations.class;
    }

    @Override
    public long expected() {
        return -1; // only the covered articles of the shard
    }

    @Override
    public void run(Configuration hadoop, StagedWriter out) throws IOException {
        Function<AnnotatedArticle, Outcome<DeepAnnotations>> annotate = stage.open();
        shard.visit(hadoop, (annotated, coverage) -> {
            if (!coverage.isEmpty()) {
                Article article = annotated.article();
                out.write(article.articleId(), article.url(), article.outletId(), annotate.apply(annotated));
            }
        });
    }
}
