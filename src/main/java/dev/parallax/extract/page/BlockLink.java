package dev.parallax.extract.page;

import dev.parallax.model.Span;

/**
 * A link in the stored text.
 *
 * @param target href, as written
 * @param anchor words of the link
 * @param span code points in the text
 */
public record BlockLink(String target, String anchor, Span span) {}
