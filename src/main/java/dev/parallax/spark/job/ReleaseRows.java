package dev.parallax.spark.job;

import dev.parallax.align.ArticleAlignment;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.Annotations;
import dev.parallax.model.Article;
import dev.parallax.model.Coverage;
import dev.parallax.model.DeepAnnotations;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.FrameResult;
import dev.parallax.model.Mention;
import dev.parallax.model.Version;
import dev.parallax.release.ArticleRows;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.table.RecordShape;
import dev.parallax.spark.table.TableFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/** Brings together what every stage gave for each article of a shard; all files hold their articles in order of id. */
final class ReleaseRows implements Closeable {
    /**
     * An article with its rows and its links to events.
     *
     * @param rows rows of the corpus
     * @param coverage links
     */
    record Gathered(ArticleRows rows, List<Coverage> coverage) {}

    private static final Annotations NOTHING =
            new Annotations("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final RecordReader<SettledArticle> articles;
    private final Beside annotated;
    private final Beside aligned;
    private final Beside deep;
    private final Beside framed;
    private final RowsBeside<Version> versions;
    private final RowsBeside<Coverage> discovered;
    private final RowsBeside<AlignmentEvidence> reasons;

    ReleaseRows(Configuration hadoop, FramedShard shard, List<TableFile> versions, DiscoveredLinks links)
            throws IOException {
        AlignedShard alignedShard = shard.deepened().aligned();
        this.articles = alignedShard.annotated().articles().read(hadoop);
        this.annotated = new Beside(hadoop, alignedShard.annotated().staged(), Annotations.class);
        this.aligned = new Beside(hadoop, alignedShard.staged(), ArticleAlignment.class);
        this.deep = new Beside(hadoop, shard.deepened().staged(), DeepAnnotations.class);
        this.framed = new Beside(hadoop, shard.staged(), FrameResult.class);
        this.versions = new RowsBeside<>(hadoop, versions, Version.class, Version::articleId);
        this.discovered = new RowsBeside<>(hadoop, links.coverage(), Coverage.class, Coverage::articleId);
        this.reasons =
                new RowsBeside<>(hadoop, links.evidence(), AlignmentEvidence.class, AlignmentEvidence::articleId);
    }

    boolean hasNext() {
        return articles.hasNext();
    }

    Gathered next() throws IOException {
        SettledArticle settled = articles.next();
        String id = settled.articleId();
        ExtractedArticle extracted = settled.extracted();
        Article article = extracted.article();
        Annotations light = annotated.of(id, Annotations.class).orElse(NOTHING);
        ArticleAlignment links =
                aligned.of(id, ArticleAlignment.class).orElseGet(() -> new ArticleAlignment(id, List.of(), List.of()));
        DeepAnnotations heavy =
                deep.of(id, DeepAnnotations.class).orElseGet(() -> new DeepAnnotations(id, List.of(), List.of()));
        FrameResult measures =
                framed.of(id, FrameResult.class).orElseGet(() -> new FrameResult(id, List.of(), List.of()));
        List<Mention> mentions = new ArrayList<>(light.mentions());
        mentions.addAll(heavy.mentions());
        mentions.sort(Comparator.comparing((Mention mention) -> RecordShape.text(mention.part()))
                .thenComparingInt(Mention::mentionNo));
        List<AlignmentEvidence> evidence = new ArrayList<>(links.evidence());
        evidence.addAll(reasons.of(id));
        ArticleRows rows = new ArticleRows(
                article,
                extracted.links(),
                versions.of(id),
                light.sentences(),
                heavy.tokens(),
                mentions,
                light.quotes(),
                light.voices(),
                light.claims(),
                light.citations(),
                evidence,
                measures.evidence(),
                measures.scores());
        List<Coverage> coverage = new ArrayList<>(links.coverage());
        coverage.addAll(discovered.of(id));
        return new Gathered(rows, coverage);
    }

    @Override
    public void close() throws IOException {
        articles.close();
        annotated.close();
        aligned.close();
        deep.close();
        framed.close();
        versions.close();
        discovered.close();
        reasons.close();
    }

    /** A staged file that holds some of the articles. */
    private static final class Beside implements Closeable {
        private final RecordReader<Staged> rows;
        private @Nullable Staged ahead;

        Beside(Configuration hadoop, StagedFile file, Class<? extends Record> element) throws IOException {
            this.rows = file.read(hadoop, element);
            this.ahead = rows.hasNext() ? rows.next() : null;
        }

        <O> Optional<O> of(String articleId, Class<O> type) {
            Staged row = ahead;
            if (row == null || !row.recordId().equals(articleId)) {
                return Optional.empty();
            }
            ahead = rows.hasNext() ? rows.next() : null;
            return row.values().isEmpty()
                    ? Optional.empty()
                    : Optional.of(type.cast(row.values().get(0)));
        }

        @Override
        public void close() throws IOException {
            if (ahead != null) {
                throw new IllegalStateException("rows of an article that is not in the shard: " + ahead.recordId());
            }
            rows.close();
        }
    }
}
