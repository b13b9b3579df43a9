/** Turkish: own tables of suffixes with vowel harmony; dotted and dotless i; the apostrophe of names. */
@NullMarked
package dev.parallax.language.tr;

import org.jspecify.annotations.NullMarked;
