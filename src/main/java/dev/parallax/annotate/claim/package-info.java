/** Quantities as told, bound to what they count. */
@NullMarked
package dev.parallax.annotate.claim;

import org.jspecify.annotations.NullMarked;
