/**
 * The first stage: what lies in web archives and folders of pages becomes captures. Every record of an input ends in exactly one {@link
 * dev.parallax.gather.Gathered}: kept, rejected with a reason, or passed over because the recipe does not ask for it. A file is read in shards ({@link
 * dev.parallax.gather.Shards}), each by a {@link dev.parallax.gather.Gathering}; {@link dev.parallax.gather.PageReader} reads a capture back.
 *
 * <p>The reading of WARC is our own, since a shard has to find its first member in the middle of a file, has to go on behind a damaged one, and has to pass over
 * what is not asked without inflating it; no library does these.
 *
 * <p>Sources: the WARC 1.0 and 1.1 specifications (ISO 28500), RFC 1951 (deflate), RFC 1952 (gzip), RFC 9112 (HTTP/1.1).
 */
@NullMarked
package dev.parallax.gather;

import org.jspecify.annotations.NullMarked;
