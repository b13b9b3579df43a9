/**
 * From a capture to an article: bytes to characters, characters to one tree, the tree to title, text, dates and the rest. {@link
 * dev.parallax.extract.ExtractStage} is the verb; its rooms ({@code charset}, {@code page}, {@code text}, {@code metadata}, {@code date}, {@code language})
 * hold one kind of rule each, as pure functions. Only this package knows jsoup and lingua.
 */
@NullMarked
package dev.parallax.extract;

import org.jspecify.annotations.NullMarked;
