/**
 * Events that nobody declared: which articles may be about one event, how alike two are and why, and clusters of them. Functions per article, per key, per pair and
 * per component, so that joins can be made elsewhere.
 */
@NullMarked
package dev.parallax.align.discovery;

import org.jspecify.annotations.NullMarked;
