/**
 * The page as the rules see it: jsoup's tree walked once into boxes (block elements) and blocks (the stretches of text between them), with the markup's own
 * hints on what a box is for, and what head and body declare about the article.
 */
@NullMarked
package dev.parallax.extract.page;

import org.jspecify.annotations.NullMarked;
