/** What a researcher asks while writing a catalog: is it right, whom does an address belong to, what does the program read in a page, who is in it. */
@NullMarked
package dev.parallax.cli.catalog;

import org.jspecify.annotations.NullMarked;
