/** One statement in several articles and languages. */
@NullMarked
package dev.parallax.align.utterance;

import org.jspecify.annotations.NullMarked;
