package dev.parallax.spark.job;

import dev.parallax.align.ArticleAlignment;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Coverage;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/**
 * A shard of annotated articles with their links to events.
 *
 * @param annotated articles with the light pass
 * @param staged outcomes of align
 * @param manifest what they hold
 * @param discovered links with discovered events that the stages behind align are to measure, sorted by article; empty where they measure declared events only
 */
record AlignedShard(AnnotatedShard annotated, StagedFile staged, ShardManifest manifest, List<TableFile> discovered)
        implements Serializable {
    AlignedShard {
        discovered = List.copyOf(discovered);
    }

    /** The shard with links that are measured beside the declared ones. */
    AlignedShard measuring(List<TableFile> links) {
        return new AlignedShard(annotated, staged, manifest, links);
    }

    /** What is done with each article of the shard. */
    @FunctionalInterface
    interface Visitor {
        /** Takes an article and its links; none where it covers no event. */
        void visit(AnnotatedArticle article, List<Coverage> coverage) throws IOException;
    }

    /** Visits the articles in order of id. */
    void visit(Configuration hadoop, Visitor visitor) throws IOException {
        try (AnnotatedReader articles = annotated.read(hadoop);
                RecordReader<Staged> links = staged.read(hadoop, ArticleAlignment.class);
                RowsBeside<Coverage> further =
                        new RowsBeside<>(hadoop, discovered, Coverage.class, Coverage::articleId)) {
            while (articles.hasNext()) {
                AnnotatedArticle article = articles.next();
                Staged outcome = links.next();
                if (!article.article().articleId().equals(outcome.recordId())) {
                    throw new IllegalStateException("links of " + outcome.recordId() + " stand beside article "
                            + article.article().articleId());
                }
                List<Coverage> coverage = new ArrayList<>();
                if (!outcome.values().isEmpty()) {
                    coverage.addAll(((ArticleAlignment) outcome.values().get(0)).coverage());
                }
                coverage.addAll(further.of(outcome.recordId()));
                visitor.visit(article, coverage);
            }
        }
    }

    /** Hash of all that it holds. */
    String sha256() {
        return annotated.sha256()
                + manifest.sha256()
                + String.join(" ", discovered.stream().map(TableFile::sha256).toList());
    }
}
