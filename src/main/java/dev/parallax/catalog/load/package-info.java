/** Concepts that a catalog takes from elsewhere: a researcher's table of names, a dump of Wikidata, Unicode's locale data. */
@NullMarked
package dev.parallax.catalog.load;

import org.jspecify.annotations.NullMarked;
