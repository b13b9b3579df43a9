package dev.parallax.annotate.quote;

/**
 * Words in quotation marks.
 *
 * @param open UTF-16 index of the opening mark
 * @param begin first index of the words
 * @param end behind the last index of the words
 * @param close behind the closing mark; {@code end} where the paragraph ends first
 * @param closed whether the closing mark is there
 */
public record Quoted(int open, int begin, int end, int close, boolean closed) {}
