/** What of an article goes into its signature, a class for each kind of feature. */
@NullMarked
package dev.parallax.align.signature;

import org.jspecify.annotations.NullMarked;
