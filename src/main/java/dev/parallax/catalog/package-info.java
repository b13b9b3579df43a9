/**
 * What a researcher edits: outlets, groupings, concepts, lexicons, events, as data files. {@link dev.parallax.catalog.CatalogFiles} carries the files to
 * where they are needed (it can be sent to an executor, and its parts have digests of their own); the other classes are those files read and checked.
 */
@NullMarked
package dev.parallax.catalog;

import org.jspecify.annotations.NullMarked;
