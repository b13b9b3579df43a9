/** Persian: letters folded as Lucene does, the non-joiner as a boundary inside a word, plural and enclitics off. */
@NullMarked
package dev.parallax.language.fa;

import org.jspecify.annotations.NullMarked;
