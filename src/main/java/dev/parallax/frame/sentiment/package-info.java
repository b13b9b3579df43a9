/** What a linear model sees of a sentence that names a target: words by side and distance, the target's place in its clause, and what the words of a lexicon say of it. */
@NullMarked
package dev.parallax.frame.sentiment;

import org.jspecify.annotations.NullMarked;
