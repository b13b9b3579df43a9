/** Tests of extract: a table per rule, pages written for the purpose in six languages, properties, and the same outcome under every default locale. */
@NullMarked
package dev.parallax.extract;

import org.jspecify.annotations.NullMarked;
