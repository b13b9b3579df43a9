package dev.parallax.frame.lexicon;

import dev.parallax.model.Span;

/**
 * A word of a text.
 *
 * @param span where it stands
 * @param folded its letters, folded as {@link Words} says
 */
record Word(Span span, String folded) {}
