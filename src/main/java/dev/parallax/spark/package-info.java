/**
 * Everything that knows Spark: sessions, files on any Hadoop file system, the tables, staging and the jobs. Wiring only; the rules are in the stages.
 */
@NullMarked
package dev.parallax.spark;

import org.jspecify.annotations.NullMarked;
