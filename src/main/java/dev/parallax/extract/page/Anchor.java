package dev.parallax.extract.page;

/**
 * A link inside a block.
 *
 * @param begin UTF-16 index of its first character in the block's text
 * @param end behind its last
 * @param target the href, absolute where the page's address allows it
 */
public record Anchor(int begin, int end, String target) {}
