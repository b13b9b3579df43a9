package dev.parallax.spark.stage;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.table.RecordShape;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A staged file of a shard: {@code FOLDER/STAGE/DIGEST.parquet}, with its manifest beside it once it is whole.
 *
 * @param folder folder of all staged files
 * @param stage stage
 * @param digest digest of everything that the shard reads
 */
public record StagedFile(String folder, String stage, String digest) implements Serializable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where the rows are. */
    public Path rows() {
        return new Path(folder + "/" + stage, digest + ".parquet");
    }

    /** Where the manifest is. */
    public Path manifestPath() {
        return new Path(folder + "/" + stage, digest + ".json");
    }

    /** The manifest, if the shard is done. */
    public Optional<ShardManifest> manifest(Configuration hadoop) throws IOException {
        FileSystem files = manifestPath().getFileSystem(hadoop);
        if (!files.exists(manifestPath())) {
            return Optional.empty();
        }
        try (InputStream in = files.open(manifestPath())) {
            return Optional.of(JSON.readValue(in, ShardManifest.class));
        }
    }

    /** The rows, each with values of this class. */
    public RecordReader<Staged> read(Configuration hadoop, Class<? extends Record> element) throws IOException {
        return new RecordReader<>(hadoop, rows(), RecordShape.of(Staged.class, element));
    }

    /** Writes the manifest; the shard is done. */
    void finish(Configuration hadoop, ShardManifest manifest) throws IOException {
        FileSystem files = manifestPath().getFileSystem(hadoop);
        files.setWriteChecksum(false);
        // Named once: where Spark tries a task twice, two executors may write it at one time.
        Path aside = new Path(manifestPath().getParent(), "." + manifestPath().getName() + "." + UUID.randomUUID());
        try (OutputStream out = files.create(aside, true)) {
            JSON.writeValue(out, manifest);
        }
        files.delete(manifestPath(), false);
        if (!files.rename(aside, manifestPath())) {
            throw new IOException("cannot rename " + aside + " to " + manifestPath());
        }
    }
}
