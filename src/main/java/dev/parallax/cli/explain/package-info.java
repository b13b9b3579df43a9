/** Why one article or event stands in a release as it does, or why a page does not stand in it: every row about it, in words. */
@NullMarked
package dev.parallax.cli.explain;

import org.jspecify.annotations.NullMarked;
