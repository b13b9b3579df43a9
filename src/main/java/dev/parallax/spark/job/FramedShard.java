package dev.parallax.spark.job;

import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.stage.StagedFile;
import java.io.Serializable;

/**
 * A shard of articles with all that the record stages give.
 *
 * @param deepened articles, annotations, links, deep pass
 * @param staged outcomes of frame, for covered articles only
 * @param manifest what they hold
 */
record FramedShard(DeepenedShard deepened, StagedFile staged, ShardManifest manifest) implements Serializable {
    /** Hash of all that it holds. */
    String sha256() {
        return deepened.sha256() + manifest.sha256();
    }
}
