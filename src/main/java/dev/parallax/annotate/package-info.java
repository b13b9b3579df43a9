/**
 * The light pass: what can be pointed at in every article without a heavy model. {@link dev.parallax.annotate.AnnotateStage} reads an article once into
 * passages (words with their keys, sentences), and finders of mentions, quotes, claims and citations go over them. What they know of a language stands in
 * tables under {@code /dev/parallax/annotate}, a row a word.
 */
@NullMarked
package dev.parallax.annotate;

import org.jspecify.annotations.NullMarked;
