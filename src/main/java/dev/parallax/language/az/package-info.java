/** Azerbaijani: own tables of suffixes with vowel harmony; Cyrillic and Arabic script folded to Latin. */
@NullMarked
package dev.parallax.language.az;

import org.jspecify.annotations.NullMarked;
