package dev.parallax.extract.page;

/**
 * A meta tag, or an element with microdata or RDFa that carries a short value.
 *
 * @param key name, property, itemprop or http-equiv, lower case
 * @param value content, as written
 * @param hints those of the element's surroundings; 0 for the head
 * @param block number of the block that follows, to tell where in the page the element stands
 * @param inHead whether it is a meta element
 */
public record MetaTag(String key, String value, int hints, int block, boolean inHead) {}
