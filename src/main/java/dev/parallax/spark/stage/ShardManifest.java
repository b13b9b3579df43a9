package dev.parallax.spark.stage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.TreeMap;

/**
 * What stands beside a staged file, written after it: the file is whole, and this is what it holds.
 *
 * @param stage stage that wrote it
 * @param digest digest of everything that the shard read
 * @param sha256 hash of the file: what the shards behind it are named by
 * @param in records read
 * @param kept records kept
 * @param rejected records rejected
 * @param filtered records that the recipe did not ask for
 * @param notes what the stage wants to be known (seams of shards, say)
 */
public record ShardManifest(
        String stage,
        String digest,
        String sha256,
        @JsonProperty("in") long in,
        long kept,
        long rejected,
        long filtered,
        TreeMap<String, String> notes)
        implements Serializable {
    public ShardManifest {
        if (in != kept + rejected + filtered) {
            throw new IllegalStateException(stage + ": " + in + " in, but " + kept + " kept, " + rejected
                    + " rejected, " + filtered + " filtered");
        }
    }
}
