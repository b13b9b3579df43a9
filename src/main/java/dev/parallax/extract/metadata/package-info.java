/**
 * What a page says about its article: JSON-LD, OpenGraph, microdata, Dublin Core and the other tags, and the visible headline and byline. Where sources
 * disagree a stated order decides.
 */
@NullMarked
package dev.parallax.extract.metadata;

import org.jspecify.annotations.NullMarked;
