package dev.parallax.annotate.passage;

/**
 * A sentence of a passage.
 *
 * @param number number in the passage, from 0
 * @param paragraph number of its paragraph, from 0
 * @param begin first UTF-16 index
 * @param end behind the last UTF-16 index
 * @param firstToken first token
 * @param endToken behind the last token
 */
public record Sentenced(int number, int paragraph, int begin, int end, int firstToken, int endToken) {}
