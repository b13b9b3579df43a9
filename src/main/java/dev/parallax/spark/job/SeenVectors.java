package dev.parallax.spark.job;

import dev.parallax.align.TextVector;
import dev.parallax.align.encoder.ArticleVector;
import dev.parallax.align.encoder.VectorMeans;
import dev.parallax.model.Article;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.stage.StagedFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of a corpus as seen from the mean of each language.
 *
 * @param files staged vectors, by number of the article shard; none without an encoder
 * @param points the means, by language
 */
@SuppressWarnings("NonApiType") // must be serializable classes
record SeenVectors(TreeMap<Integer, StagedFile> files, TreeMap<String, double[]> points) implements Serializable {
    /** Without an encoder. */
    static final SeenVectors NONE = new SeenVectors(new TreeMap<>(), new TreeMap<>());

    /** Adds up the vectors of one file. */
    static VectorMeans means(StagedFile file, Configuration hadoop) throws IOException {
        VectorMeans.Adding sums = new VectorMeans.Adding();
        try (RecordReader<Staged> rows = file.read(hadoop, ArticleVector.class)) {
            rows.forEachRemaining(row -> {
                ArticleVector vector = (ArticleVector) row.values().get(0);
                sums.add(vector.language(), vector.read());
            });
        }
        return sums.means();
    }

    /** The vectors of a shard, for reading beside its articles. */
    Beside read(ArticleShard shard, Configuration hadoop) throws IOException {
        StagedFile file = files.get(shard.number());
        return new Beside(file == null ? null : file.read(hadoop, ArticleVector.class), points);
    }

    /** Reads the vectors of a shard beside those of its articles that the light pass kept. */
    static final class Beside implements Closeable {
        private final @Nullable RecordReader<Staged> rows;
        private final Map<String, double[]> points;

        private Beside(@Nullable RecordReader<Staged> rows, Map<String, double[]> points) {
            this.rows = rows;
            this.points = points;
        }

        /** The vector of an article; articles are asked for in order. */
        TextVector of(Article article) {
            while (rows != null && rows.hasNext()) {
                Staged row = rows.next();
                if (row.recordId().equals(article.articleId())) {
                    TextVector vector = ((ArticleVector) row.values().get(0)).read();
                    double[] point = points.get(article.language());
                    return vector.none() || point == null ? TextVector.NONE : vector.from(point);
                }
            }
            if (rows != null) {
                throw new IllegalStateException("no vector of article " + article.articleId());
            }
            return TextVector.NONE;
        }

        @Override
        public void close() throws IOException {
            if (rows != null) {
                rows.close();
            }
        }
    }
}
