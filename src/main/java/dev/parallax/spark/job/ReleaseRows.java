package dev.parallax.spark.job;

import dev.parallax.align.ArticleAlignment;
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
import org.apache.hadoop.fs.Path;
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
    private final VersionsBeside versions;

    ReleaseRows(Configuration hadoop, FramedShard shard, List<TableFile> versions) throws IOException {
        AlignedShard alignedShard = shard.deepened().aligned();
        this.articles = alignedShard.annotated().articles().read(hadoop);
        this.annotated = new Beside(hadoop, alignedShard.annotated().staged(), Annotations.class);
        this.aligned = new Beside(hadoop, alignedShard.staged(), ArticleAlignment.class);
        this.deep = new Beside(hadoop, shard.deepened().staged(), DeepAnnotations.class);
        this.framed = new Beside(hadoop, shard.staged(), FrameResult.class);
        this.versions = new VersionsBeside(hadoop, versions);
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
                links.evidence(),
                measures.evidence(),
                measures.scores());
        return new Gathered(rows, links.coverage());
    }

    @Override
    public void close() throws IOException {
        articles.close();
        annotated.close();
        aligned.close();
        deep.close();
        framed.close();
        versions.close();
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

    /** The versions of the articles; the files hold those of all shards. */
    private static final class VersionsBeside implements Closeable {
        private final Configuration hadoop;
        private final List<TableFile> files;
        private int opened;
        private @Nullable RecordReader<Version> rows;
        private @Nullable Version ahead;

        VersionsBeside(Configuration hadoop, List<TableFile> files) throws IOException {
            this.hadoop = hadoop;
            this.files = files;
            advance();
        }

        List<Version> of(String articleId) throws IOException {
            List<Version> found = new ArrayList<>();
            while (ahead != null && ahead.articleId().compareTo(articleId) <= 0) {
                if (ahead.articleId().equals(articleId)) {
                    found.add(ahead);
                }
                advance();
            }
            return found;
        }

        private void advance() throws IOException {
            while ((rows == null || !rows.hasNext()) && opened < files.size()) {
                close();
                rows = new RecordReader<>(hadoop, new Path(files.get(opened++).path()), RecordShape.of(Version.class));
            }
            ahead = rows != null && rows.hasNext() ? rows.next() : null;
        }

        @Override
        public void close() throws IOException {
            if (rows != null) {
                rows.close();
            }
        }
    }
}
