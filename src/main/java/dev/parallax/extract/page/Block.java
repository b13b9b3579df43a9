package dev.parallax.extract.page;

import java.util.List;

/**
 * A stretch of text between two block boundaries, white space folded.
 *
 * @param number in reading order, from 0
 * @param box the block element that it stands in
 * @param kind what that element says it is
 * @param level 1 to 6 for headings, else 0
 * @param text never empty
 * @param anchors links, in order
 * @param linkChars characters inside links, white space not counted
 */
public record Block(int number, Box box, Kind kind, int level, String text, List<Anchor> anchors, int linkChars) {}
