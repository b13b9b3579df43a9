package dev.parallax.spark.stage;

import dev.parallax.model.Outcome;
import dev.parallax.spark.parquet.RecordWriter;
import dev.parallax.spark.table.RecordShape;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the outcomes of one shard and counts them as it writes. */
public final class StagedWriter implements Closeable {
    private final RecordWriter<Staged> rows;
    private final TreeMap<String, String> notes = new TreeMap<>();
    private long kept;
    private long rejected;
    private long filtered;

    StagedWriter(Class<? extends Record> element) throws IOException {
        this.rows = new RecordWriter<>(RecordShape.of(Staged.class, element), Map.of());
    }

    /** Writes what became of a record. */
    public <O extends Record> void write(
            String recordId, @Nullable String url, @Nullable String outletId, Outcome<O> outcome) throws IOException {
        if (outcome instanceof Outcome.Kept<O> values) {
            rows.write(new Staged(recordId, url, outletId, null, null, null, null, List.copyOf(values.values())));
            kept++;
        } else if (outcome instanceof Outcome.Rejected<O> why) {
            String detail = why.detail().isEmpty() ? null : why.detail();
            rows.write(new Staged(recordId, url, outletId, why.reason(), detail, why.keptId(), null, List.of()));
            rejected++;
        }
    }

    /** Writes that the recipe did not ask for a record. */
    public void filtered(String recordId, @Nullable String url, @Nullable String outletId, String why)
            throws IOException {
        rows.write(new Staged(recordId, url, outletId, null, null, null, why, List.of()));
        filtered++;
    }

    /** Adds a note to the manifest. */
    public void note(String key, String value) {
        notes.put(key, value);
    }

    RecordWriter<Staged> rows() {
        return rows;
    }

    ShardManifest manifest(String stage, String digest, String sha256) {
        return new ShardManifest(stage, digest, sha256, rows.rows(), kept, rejected, filtered, notes);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
