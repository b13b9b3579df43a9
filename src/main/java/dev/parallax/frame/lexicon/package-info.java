/** Lexicons: met in a text word by word, and turned into rates. A measure that is only a lexicon lives here and needs no Java. */
@NullMarked
package dev.parallax.frame.lexicon;

import org.jspecify.annotations.NullMarked;
