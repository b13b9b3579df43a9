/** Benchmarks of extract on labelled pages that are not part of the program: given by path, skipped where they are absent. */
@NullMarked
package dev.parallax.bench.extract;

import org.jspecify.annotations.NullMarked;
