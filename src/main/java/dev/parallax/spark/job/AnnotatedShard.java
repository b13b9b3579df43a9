package dev.parallax.spark.job;

import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.stage.StagedFile;
import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;

/**
 * A shard of articles with the light pass over it.
 *
 * @param articles the articles
 * @param staged outcomes of the light pass
 * @param manifest what they hold
 */
record AnnotatedShard(ArticleShard articles, StagedFile staged, ShardManifest manifest) implements Serializable {
    /** The articles that the light pass kept, with what it found. */
    AnnotatedReader read(Configuration hadoop) throws IOException {
        return articles.read(hadoop, staged);
    }

    /** Hash of all that it holds. */
    String sha256() {
        return articles.articles().sha256() + manifest.sha256();
    }
}
