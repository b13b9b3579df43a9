package dev.parallax.annotate.quote;

/**
 * Words in quotation marks, or behind the dash that opens a turn of a dialogue.
 *
 * @param open UTF-16 index of the opening mark
 * @param begin first index of the words
 * @param end behind the last index of the words
 * @param close behind the closing mark; {@code end} where the paragraph ends first
 * @param closed whether the closing mark is there
 * @param goesOn whether it goes on from the stretch before, which words of the author cut
 */
public record Quoted(int open, int begin, int end, int close, boolean closed, boolean goesOn) {
    /** A stretch of its own. */
    public Quoted(int open, int begin, int end, int close, boolean closed) {
        this(open, begin, end, close, closed, false);
    }
}
