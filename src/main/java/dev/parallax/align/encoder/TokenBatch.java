package dev.parallax.align.encoder;

import java.util.Arrays;
import java.util.List;

/**
 * Texts of about one length as a table of tokens, each filled up to the same length.
 *
 * @param ids tokens by text
 * @param mask 1 where a token is one of the text, 0 where it fills up
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; goes to the model as it is
record TokenBatch(long[][] ids, long[][] mask) {
    /**
     * A batch of so many rows; where there are fewer texts the last one stands several times.
     *
     * @param length tokens of a row, as many as the longest text has or more
     */
    static TokenBatch of(List<long[]> texts, int rows, int length, long pad) {
        long[][] ids = new long[rows][];
        long[][] mask = new long[rows][length];
        for (int row = 0; row < rows; row++) {
            long[] text = texts.get(Math.min(row, texts.size() - 1));
            ids[row] = Arrays.copyOf(text, length);
            Arrays.fill(ids[row], text.length, length, pad);
            Arrays.fill(mask[row], 0, text.length, 1);
        }
        return new TokenBatch(ids, mask);
    }

    int rows() {
        return ids.length;
    }

    int length() {
        return ids[0].length;
    }
}
