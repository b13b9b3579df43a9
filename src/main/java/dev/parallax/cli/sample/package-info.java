/**
 * The bundled sample, made into what a crawler would have brought home: articles rendered through the templates of their outlets into the bytes of web pages,
 * packed as WARC files. The same bytes on every machine, in every locale and time zone.
 */
@NullMarked
package dev.parallax.cli.sample;

import org.jspecify.annotations.NullMarked;
