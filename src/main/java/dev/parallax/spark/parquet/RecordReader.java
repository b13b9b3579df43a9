package dev.parallax.spark.parquet;

import dev.parallax.spark.table.RecordShape;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a Parquet file in order.
 *
 * @param <R> record class
 */
public final class RecordReader<R extends Record> implements Iterator<R>, Closeable {
    private final ParquetReader<R> reader;
    private @Nullable R next;

    /**
     * Opens a file.
     *
     * @throws IOException where the file is missing, no Parquet, or of another shape
     */
    public RecordReader(Configuration hadoop, Path file, RecordShape<R> shape) throws IOException {
        this.reader = new Builder<>(HadoopInputFile.fromPath(file, hadoop), new RecordReadSupport<>(shape)).build();
        this.next = reader.read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public R next() {
        R current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        try {
            next = reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return current;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class Builder<R extends Record> extends ParquetReader.Builder<R> {
        private final ReadSupport<R> support;

        Builder(InputFile file, ReadSupport<R> support) {
            super(file);
            this.support = support;
        }

        @Override
        protected ReadSupport<R> getReadSupport() {
            return support;
        }
    }
}
