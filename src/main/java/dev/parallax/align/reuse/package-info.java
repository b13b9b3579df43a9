/** Copies inside a language: shared word sequences, directed by time, apart from events. */
@NullMarked
package dev.parallax.align.reuse;

import org.jspecify.annotations.NullMarked;
