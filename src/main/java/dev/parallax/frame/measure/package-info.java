/** The measures that need code of their own, one class each. What a measure means, and what is wrong with it, stands on its card in the catalog. */
@NullMarked
package dev.parallax.frame.measure;

import org.jspecify.annotations.NullMarked;
