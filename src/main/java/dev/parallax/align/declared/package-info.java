/**
 * Declared events: what of an event stands where in an article, a readable sum of weights for it, and the sentences that speak of it. Each weight that enters a
 * score is a row of evidence, and the rows alone give the score again.
 */
@NullMarked
package dev.parallax.align.declared;

import org.jspecify.annotations.NullMarked;
