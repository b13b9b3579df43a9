package dev.parallax.spark.job;

import dev.parallax.spark.input.InputFile;
import dev.parallax.spark.stage.ShardManifest;
import dev.parallax.spark.stage.StagedFile;
import java.io.Serializable;

/**
 * A shard that was read.
 *
 * @param input the file it is part of
 * @param staged its outcomes
 * @param manifest what it holds
 */
record GatheredShard(InputFile input, StagedFile staged, ShardManifest manifest) implements Serializable {}
