package dev.parallax.spark.parquet;

import dev.parallax.model.Ids;
import dev.parallax.spark.table.RecordShape;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
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

    /**
     * Finishes the file, checks that it reads as whole, and moves it to its place, replacing what is there.
     *
     * @return SHA-256 of the file
     */
    public String commit(Configuration hadoop, org.apache.hadoop.fs.Path target) throws IOException {
        writer.close();
        closed = true;
        CanonicalFooter.rewrite(local);
        check();
        FileSystem files = target.getFileSystem(hadoop);
        files.setWriteChecksum(false); // no .crc files beside the data: they break other readers
        org.apache.hadoop.fs.Path aside =
                new org.apache.hadoop.fs.Path(target.getParent(), "." + target.getName() + "." + UUID.randomUUID());
        MessageDigest sha256 = Ids.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(local), sha256);
                OutputStream out = files.create(aside, true)) {
            in.transferTo(out);
        }
        files.delete(target, false);
        if (!files.rename(aside, target)) {
            throw new IOException("cannot rename " + aside + " to " + target);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void check() throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(local))) {
            if (reader.getRecordCount() != rows) {
                throw new IOException("wrote " + rows + " rows, the file holds " + reader.getRecordCount());
            }
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
