package dev.parallax.annotate.lookup;

/**
 * A form met in a text.
 *
 * @param first first token
 * @param end behind the last token
 * @param value what the form stands for
 * @param rank how far the words were from the form as written: 0 for the same, higher for stems that were guessed
 */
public record Hit<T>(int first, int end, T value, int rank) {
    /** Number of tokens. */
    public int length() {
        return end - first;
    }
}
