/**
 * Language and script of a text: letters first, n-grams where letters do not decide.
 */
@NullMarked
package dev.parallax.extract.language;

import org.jspecify.annotations.NullMarked;
