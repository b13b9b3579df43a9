package dev.parallax.spark.parquet;

import dev.parallax.spark.table.RecordShape;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/**
 * Writes one Parquet file of records. The rows are written on the local disk, the footer is put in order, and only a whole file is moved to its place: a file
 * that has its name is complete. Closing without {@link #commit} leaves nothing.
 *
 * @param <R> record class
 */
public final class RecordWriter<R extends Record> implements Closeable {
    /** Level 3 of zstd: what Parquet's own writer takes. */
    private static final CompressionCodecName CODEC = CompressionCodecName.ZSTD;

    private final Path local;
    private final ParquetWriter<R> writer;
    private boolean closed;
    private long rows;

    /**
     * Begins a file.
     *
     * @param shape what is written
     * @param metadata key-value pairs of the footer
     * @throws IOException where the local disk refuses
     */
    public RecordWriter(RecordShape<R> shape, Map<String, String> metadata) throws IOException {
        this.local = Files.createTempFile("parallax-", ".parquet");
        Files.delete(local); // Parquet creates it
        this.writer = new Builder<>(new LocalOutputFile(local), new RecordWriteSupport<>(shape, metadata))
                .withCompressionCodec(CODEC)
                .build();
    }

    /** Adds a row. */
    public void write(R value) throws IOException {
        writer.write(value);
        rows++;
    }

    /** Rows written so far. */
    public long rows() {
        return rows;
    }

    /** Finishes the file and moves it to its place, replacing what is there. */
    public void commit(Configuration hadoop, org.apache.hadoop.fs.Path target) throws IOException {
        writer.close();
        closed = true;
        CanonicalFooter.rewrite(local);
        FileSystem files = target.getFileSystem(hadoop);
        files.setWriteChecksum(false); // no .crc files beside the data: they break other readers
        org.apache.hadoop.fs.Path aside =
                new org.apache.hadoop.fs.Path(target.getParent(), "." + target.getName() + "." + UUID.randomUUID());
        try (InputStream in = Files.newInputStream(local);
                OutputStream out = files.create(aside, true)) {
            in.transferTo(out);
        }
        files.delete(target, false);
        if (!files.rename(aside, target)) {
            throw new IOException("cannot rename " + aside + " to " + target);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            writer.close();
            closed = true;
        }
        Files.deleteIfExists(local);
    }

    private static final class Builder<R extends Record> extends ParquetWriter.Builder<R, Builder<R>> {
        private final WriteSupport<R> support;

        Builder(OutputFile file, WriteSupport<R> support) {
            super(file);
            this.support = support;
        }

        @Override
        protected Builder<R> self() {
            return this;
        }

        @Override
        protected WriteSupport<R> getWriteSupport(Configuration configuration) {
            return support;
        }
    }
}
