package dev.parallax.spark.job;

import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.table.RecordShape;
import dev.parallax.spark.table.TableFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table sorted by article, read beside articles in the same order. The files may hold rows of other articles too; those are passed over.
 *
 * @param <R> record class
 */
final class RowsBeside<R extends Record> implements Closeable {
    private final Configuration hadoop;
    private final List<TableFile> files;
    private final RecordShape<R> shape;
    private final Function<R, String> articleId;
    private int opened;
    private @Nullable RecordReader<R> rows;
    private @Nullable R ahead;

    RowsBeside(Configuration hadoop, List<TableFile> files, Class<R> type, Function<R, String> articleId)
            throws IOException {
        this.hadoop = hadoop;
        this.files = files;
        this.shape = RecordShape.of(type);
        this.articleId = articleId;
        advance();
    }

    /** The rows of an article; articles are asked for in order. */
    List<R> of(String article) throws IOException {
        List<R> found = new ArrayList<>();
        R row = ahead;
        while (row != null && articleId.apply(row).compareTo(article) <= 0) {
            if (articleId.apply(row).equals(article)) {
                found.add(row);
            }
            advance();
            row = ahead;
        }
        return found;
    }

    private void advance() throws IOException {
        while ((rows == null || !rows.hasNext()) && opened < files.size()) {
            close();
            rows = new RecordReader<>(hadoop, new Path(files.get(opened++).path()), shape);
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
