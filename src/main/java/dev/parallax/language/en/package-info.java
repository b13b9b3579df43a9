/** English: possessive, plural, past and participle off. */
@NullMarked
package dev.parallax.language.en;

import org.jspecify.annotations.NullMarked;
