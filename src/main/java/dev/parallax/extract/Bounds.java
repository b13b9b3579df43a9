package dev.parallax.extract;

import java.io.Serializable;

/**
 * Bounds of work on one page, so that the same page always ends the same way. The size of the body is bounded by gather.
 *
 * @param maxNodes nodes of the tree; a page with more is rejected
 * @param maxDepth elements around an element; a page with more is rejected
 * @param maxAttributeBytes length of one attribute value in characters; a longer one is read as empty
 * @param maxScriptBytes length of one JSON-LD script in characters; a longer one is not read
 */
public record Bounds(int maxNodes, int maxDepth, int maxAttributeBytes, int maxScriptBytes) implements Serializable {
    public Bounds {
        if (maxNodes < 1 || maxDepth < 1 || maxAttributeBytes < 1 || maxScriptBytes < 1) {
            throw new IllegalArgumentException("bounds of a page are positive");
        }
    }

    /** Far above any news page seen: 400 000 nodes, 512 deep, attributes of 64 K, scripts of 2 M. */
    public static Bounds defaults() {
        return new Bounds(400_000, 512, 1 << 16, 1 << 21);
    }
}
