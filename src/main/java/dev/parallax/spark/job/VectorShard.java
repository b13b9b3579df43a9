package dev.parallax.spark.job;

import dev.parallax.align.encoder.ArticleVector;
import dev.parallax.align.encoder.Encoders;
import dev.parallax.align.encoder.SentenceEncoder;
import dev.parallax.model.Article;
import dev.parallax.model.Outcome;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.ShardTask;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.stage.StagedWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkFiles;

/**
 * Gives the articles of one shard their vectors.
 *
 * @param target where the outcomes go
 * @param shard the articles
 * @param encoder the encoder, by its files on the driver
 * @param sent whether Spark sends these files to the executors
 */
record VectorShard(StagedFile target, ArticleShard shard, Encoders.Asked encoder, boolean sent) implements ShardTask {
    /** Articles read at once, so that texts of one length meet in one table. */
    private static final int READ = 256;

    @Override
    public Class<? extends Record> element() {
        return ArticleVector.class;
    }

    @Override
    public long expected() {
        return shard.articles().rows();
    }

    @Override
    public void run(Configuration hadoop, StagedWriter out) throws IOException {
        UnaryOperator<String> here = sent ? file -> SparkFiles.get(new Path(file).getName()) : file -> file;
        SentenceEncoder opened = Encoders.open(encoder.at(here));
        try (RecordReader<SettledArticle> articles = shard.read(hadoop)) {
            while (articles.hasNext()) {
                List<Article> some = new ArrayList<>();
                while (articles.hasNext() && some.size() < READ) {
                    some.add(articles.next().extracted().article());
                }
                List<ArticleVector> vectors = ArticleVector.of(some, opened, encoder.settings());
                for (int at = 0; at < some.size(); at++) {
                    Article article = some.get(at);
                    out.write(article.articleId(), article.url(), article.outletId(), Outcome.kept(vectors.get(at)));
                }
            }
        }
    }
}
