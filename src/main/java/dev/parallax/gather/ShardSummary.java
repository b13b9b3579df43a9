package dev.parallax.gather;

import java.io.Serializable;

/**
 * Where the reading of a shard began and ended.
 *
 * @param shard the shard as it was read
 * @param first offset of the first member that it owns; {@link Shard#UNKNOWN} where it owns none
 * @param behind offset of the first member behind its end; the file's length where there is none
 */
public record ShardSummary(Shard shard, long first, long behind) implements Serializable {}
