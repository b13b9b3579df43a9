/**
 * Staging: a record stage writes one file per shard with one row per input record, its outcome and what came of it. Tables and counts are projected from
 * these files.
 */
@NullMarked
package dev.parallax.spark.stage;

import org.jspecify.annotations.NullMarked;
