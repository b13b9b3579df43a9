/**
 * How a corpus is made: the recipe, the plan of stages with the digest of what each reads, and the accounting. Plain Java; the Spark wiring carries it out.
 */
@NullMarked
package dev.parallax.run;

import org.jspecify.annotations.NullMarked;
