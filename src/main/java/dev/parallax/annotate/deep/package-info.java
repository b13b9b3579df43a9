/**
 * The deep pass: what only a tagger and parser can tell, for the articles that cover an event, in the languages that have one. Runs after align, because it
 * costs a hundred times what the light pass costs.
 */
@NullMarked
package dev.parallax.annotate.deep;

import org.jspecify.annotations.NullMarked;
