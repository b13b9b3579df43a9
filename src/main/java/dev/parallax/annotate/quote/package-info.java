/** Who is reported to have said what: quotation marks, cues, speakers, voices. */
@NullMarked
package dev.parallax.annotate.quote;

import org.jspecify.annotations.NullMarked;
