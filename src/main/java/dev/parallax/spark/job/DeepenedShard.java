package dev.parallax.spark.job;

import dev.parallax.model.CoveredArticle;
import dev.parallax.model.DeepAnnotations;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.stage.StagedFile;
import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;

/**
 * A shard of articles with their links and, for the covered ones, the deep pass.
 *
 * @param aligned articles with their links
 * @param staged outcomes of the deep pass, for covered articles only
 * @param manifest what they hold
 */
record DeepenedShard(AlignedShard aligned, StagedFile staged, ShardManifest manifest) implements Serializable {
    /** What is done with each covered article of the shard. */
    @FunctionalInterface
    interface Visitor {
        /** Takes an article. */
        void visit(CoveredArticle article) throws IOException;
    }

    /** Visits the covered articles that the deep pass kept, in order of id. */
    void visit(Configuration hadoop, Visitor visitor) throws IOException {
        try (RecordReader<Staged> deep = staged.read(hadoop, DeepAnnotations.class)) {
            aligned.visit(hadoop, (annotated, coverage) -> {
                if (coverage.isEmpty()) {
                    return;
                }
                Staged outcome = deep.next();
                if (!annotated.article().articleId().equals(outcome.recordId())) {
                    throw new IllegalStateException("deep pass of " + outcome.recordId() + " stands beside article "
                            + annotated.article().articleId());
                }
                if (!outcome.values().isEmpty()) {
                    visitor.visit(new CoveredArticle(
                            annotated, (DeepAnnotations) outcome.values().get(0), coverage));
                }
            });
        }
    }

    /** Hash of all that it holds. */
    String sha256() {
        return aligned.sha256() + manifest.sha256();
    }
}
