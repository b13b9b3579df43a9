/** The words of a text without knowledge of its language: runs of letters and digits, folded so that spellings of one word meet. */
@NullMarked
package dev.parallax.align.text;

import org.jspecify.annotations.NullMarked;
