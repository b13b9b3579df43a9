/** Measures of alignment against gold, by their published definitions; also for a researcher's own gold file. */
@NullMarked
package dev.parallax.align.evaluation;

import org.jspecify.annotations.NullMarked;
