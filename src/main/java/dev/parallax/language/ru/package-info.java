/** Russian: LanguageTool's morphological dictionary, with Lucene's light stemmer behind it. */
@NullMarked
package dev.parallax.language.ru;

import org.jspecify.annotations.NullMarked;
