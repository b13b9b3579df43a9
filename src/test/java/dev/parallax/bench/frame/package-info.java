/** Benchmarks of the linear models on coded sets that the caller has: nested cross-validation, everything that is chosen chosen inside the folds. */
@NullMarked
package dev.parallax.bench.frame;

import org.jspecify.annotations.NullMarked;
