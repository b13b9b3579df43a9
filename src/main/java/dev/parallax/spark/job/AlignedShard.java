package dev.parallax.spark.job;

import dev.parallax.align.ArticleAlignment;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Coverage;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.stage.StagedFile;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/**
 * A shard of annotated articles with their links to events.
 *
 * @param annotated articles with the light pass
 * @param staged outcomes of align
 * @param manifest what they hold
 */
record AlignedShard(AnnotatedShard annotated, StagedFile staged, ShardManifest manifest) implements Serializable {
    /** What is done with each article of the shard. */
    @FunctionalInterface
    interface Visitor {
        /** Takes an article and its links; none where it covers no event. */
        void visit(AnnotatedArticle article, List<Coverage> coverage) throws IOException;
    }

    /** Visits the articles in order of id. */
    void visit(Configuration hadoop, Visitor visitor) throws IOException {
        try (AnnotatedReader articles = annotated.read(hadoop);
                RecordReader<Staged> links = staged.read(hadoop, ArticleAlignment.class)) {
            while (articles.hasNext()) {
                AnnotatedArticle article = articles.next();
                Staged outcome = links.next();
                if (!article.article().articleId().equals(outcome.recordId())) {
                    throw new IllegalStateException("links of " + outcome.recordId() + " stand beside article "
                            + article.article().articleId());
                }
                List<Coverage> coverage = outcome.values().isEmpty()
                        ? List.of()
                        : ((ArticleAlignment) outcome.values().get(0)).coverage();
                visitor.visit(article, coverage);
            }
        }
    }

    /** Hash of all that it holds. */
    String sha256() {
        return annotated.sha256() + manifest.sha256();
    }
}
