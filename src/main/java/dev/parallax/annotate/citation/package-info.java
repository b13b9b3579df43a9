/** Links, footnotes and named media. */
@NullMarked
package dev.parallax.annotate.citation;

import org.jspecify.annotations.NullMarked;
