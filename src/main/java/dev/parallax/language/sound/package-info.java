/** Keys under which one name meets itself across scripts: sound classes of consonants, with variants where a script leaves a choice. */
@NullMarked
package dev.parallax.language.sound;

import org.jspecify.annotations.NullMarked;
