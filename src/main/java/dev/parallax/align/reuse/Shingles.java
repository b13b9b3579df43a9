package dev.parallax.align.reuse;

import dev.parallax.align.text.Word;
import dev.parallax.align.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The sequences of five words of an article as 64-bit hashes (FNV-1a of the folded words): sorted, each once.
 */
public final class Shingles {
    /** Words of a shingle. */
    public static final int WORDS = 5;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Shingles() {}

    /** The shingles of a text; none of a text that is shorter than one. */
    public static long[] of(String text) {
        List<Word> words = Words.of(text);
        int count = Math.max(0, words.size() - WORDS + 1);
        long[] shingles = new long[count];
        for (int start = 0; start < count; start++) {
            long hash = OFFSET;
            for (int index = start; index < start + WORDS; index++) {
                for (byte octet : words.get(index).folded().getBytes(StandardCharsets.UTF_8)) {
                    hash = (hash ^ (octet & 0xff)) * PRIME;
                }
                hash = (hash ^ ' ') * PRIME;
            }
            shingles[start] = hash;
        }
        Arrays.sort(shingles);
        return Arrays.stream(shingles).distinct().toArray();
    }

    /** How many shingles two sorted lists share. */
    public static int shared(long[] one, long[] other) {
        int shared = 0;
        for (int left = 0, right = 0; left < one.length && right < other.length; ) {
            if (one[left] == other[right]) {
                shared++;
                left++;
                right++;
            } else if (one[left] < other[right]) {
                left++;
            } else {
                right++;
            }
        }
        return shared;
    }
}
