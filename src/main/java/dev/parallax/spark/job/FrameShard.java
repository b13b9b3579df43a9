package dev.parallax.spark.job;

import dev.parallax.frame.FrameStage;
import dev.parallax.model.Article;
import dev.parallax.model.CoveredArticle;
import dev.parallax.model.FrameResult;
import dev.parallax.model.Outcome;
import dev.parallax.spark.stage.ShardTask;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.stage.StagedWriter;
import java.io.IOException;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkFiles;

/**
 * The measures over the covered articles of one shard.
 *
 * @param target where the outcomes go
 * @param shard covered articles
 * @param stage the measures
 * @param sent whether Spark sends the stage's word vectors to the executors
 */
record FrameShard(StagedFile target, DeepenedShard shard, FrameStage stage, boolean sent) implements ShardTask {
    @Override
    public Class<? extends Record> element() {
        return FrameResult.class;
    }

    @Override
    public long expected() {
        return shard.manifest().kept();
    }

    @Override
    public void run(Configuration hadoop, StagedWriter out) throws IOException {
        Function<CoveredArticle, Outcome<FrameResult>> frame =
                (sent ? stage.at(file -> SparkFiles.get(new Path(file).getName())) : stage).open();
        shard.visit(hadoop, covered -> {
            Article article = covered.annotated().article();
            out.write(article.articleId(), article.url(), article.outletId(), frame.apply(covered));
        });
    }
}
