/** The files of a recipe's inputs, on any Hadoop file system: found, named relative to their root, and hashed once. */
@NullMarked
package dev.parallax.spark.input;

import org.jspecify.annotations.NullMarked;
