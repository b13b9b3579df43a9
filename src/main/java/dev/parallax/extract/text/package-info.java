/**
 * Which blocks of a page are the article. Structure, links, punctuation and lengths decide; no word of any language does.
 */
@NullMarked
package dev.parallax.extract.text;

import org.jspecify.annotations.NullMarked;
