package dev.parallax.spark.job;

import dev.parallax.model.Annotations;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.Staged;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.table.RecordShape;
import dev.parallax.spark.table.TableFile;
import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * One file of articles, and the light pass over it once that is done.
 *
 * @param number number of the shard
 * @param articles rows of {@link SettledArticle}
 */
public record ArticleShard(int number, TableFile articles) implements Serializable {
    /** The articles in order of id. */
    public RecordReader<SettledArticle> read(Configuration hadoop) throws IOException {
        return new RecordReader<>(hadoop, new Path(articles.path()), RecordShape.of(SettledArticle.class));
    }

    /** The articles together with what the light pass found; what it rejected is left out. */
    public AnnotatedReader read(Configuration hadoop, StagedFile annotated) throws IOException {
        RecordReader<SettledArticle> texts = read(hadoop);
        RecordReader<Staged> found = annotated.read(hadoop, Annotations.class);
        return new AnnotatedReader(texts, found);
    }
}
