/** Names of the catalog in a text. */
@NullMarked
package dev.parallax.annotate.mention;

import org.jspecify.annotations.NullMarked;
