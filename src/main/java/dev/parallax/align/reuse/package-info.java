/** Copies inside a language by shared word sequences, and translations by names and numbers in order; both directed by time, apart from events. */
@NullMarked
package dev.parallax.align.reuse;

import org.jspecify.annotations.NullMarked;
