/**
 * What the six languages differ in, behind one interface: how a word is folded, which stems it may have, where a sentence ends. One package per language;
 * {@link dev.parallax.language.Languages} finds it by its code. Nothing here alters a text: words are spans of it, and keys stand beside them.
 */
@NullMarked
package dev.parallax.language;

import org.jspecify.annotations.NullMarked;
