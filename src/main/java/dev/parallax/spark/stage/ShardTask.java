package dev.parallax.spark.stage;

import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;

/** One shard of a record stage: what one task does. */
public interface ShardTask extends Serializable {
    /** Where the outcomes go. */
    StagedFile target();

    /** Class of what the stage keeps. */
    Class<? extends Record> element();

    /** Records that the shard has to account for; -1 where only reading tells. */
    long expected();

    /** Reads the shard and writes an outcome for each of its records, in order. */
    void run(Configuration hadoop, StagedWriter out) throws IOException;

    /**
     * Runs the shard, checks that every record is accounted for, and gives the file its name.
     *
     * @throws IllegalStateException where records were lost or made up
     */
    default ShardManifest carryOut(Configuration hadoop) throws IOException {
        try (StagedWriter out = new StagedWriter(element())) {
            run(hadoop, out);
            String sha256 = out.rows().commit(hadoop, target().rows());
            ShardManifest manifest = out.manifest(target().stage(), target().digest(), sha256);
            if (expected() >= 0 && manifest.in() != expected()) {
                throw new IllegalStateException(
                        target().stage() + ": " + expected() + " records in, outcomes for " + manifest.in());
            }
            target().finish(hadoop, manifest);
            return manifest;
        }
    }
}
