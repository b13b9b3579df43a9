/**
 * Parquet files that come out the same to the byte: records are written through one codec, and the footer, in which Spark's and Parquet's own writers
 * leave hash-ordered lists, is rewritten in a fixed order before a file gets its name.
 */
@NullMarked
package dev.parallax.spark.parquet;

import org.jspecify.annotations.NullMarked;
