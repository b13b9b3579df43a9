/** Tables of forms met in running text: an automaton over the keys of words. */
@NullMarked
package dev.parallax.annotate.lookup;

import org.jspecify.annotations.NullMarked;
