/** A title or text with its words, keys, sentences and paragraphs, in UTF-16 indexes; code points only at the door. */
@NullMarked
package dev.parallax.annotate.passage;

import org.jspecify.annotations.NullMarked;
