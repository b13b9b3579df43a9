/** Arabic: letters folded as Lucene does, clitics off only where the word is not known to be whole. */
@NullMarked
package dev.parallax.language.ar;

import org.jspecify.annotations.NullMarked;
