/**
 * What a release says, printed for people: the reader of its tables, lines of at most a hundred columns, and the report that ends a demo. Nothing here computes
 * a measure; it counts rows, picks the ones that tell most by rules that are written beside them, and shows the words they stand on.
 */
@NullMarked
package dev.parallax.cli.report;

import org.jspecify.annotations.NullMarked;
