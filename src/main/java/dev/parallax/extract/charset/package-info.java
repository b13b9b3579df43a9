/**
 * From bytes to characters: byte order mark, declarations, and statistics of letters where the declarations are missing or wrong.
 */
@NullMarked
package dev.parallax.extract.charset;

import org.jspecify.annotations.NullMarked;
