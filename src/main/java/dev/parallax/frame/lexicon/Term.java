package dev.parallax.frame.lexicon;

import dev.parallax.model.Span;
import java.util.List;

/**
 * A word of a text as lexicons meet it.
 *
 * @param span where it stands
 * @param surface its letters as written
 * @param normal its letters, folded as its language folds them
 * @param keys normal form and stems that it may have
 */
public record Term(Span span, String surface, String normal, List<String> keys) {}
