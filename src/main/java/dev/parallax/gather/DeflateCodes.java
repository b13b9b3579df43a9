package dev.parallax.gather;

import static dev.parallax.gather.HuffmanTable.DISTANCE_FOLLOWS;
import static dev.parallax.gather.HuffmanTable.END_OF_BLOCK;
import static dev.parallax.gather.HuffmanTable.EXCEPTIONAL;
import static dev.parallax.gather.HuffmanTable.LITERAL;

import java.util.Arrays;

/** What the symbols of RFC 1951 mean (section 3.2.5), as entries of a {@link HuffmanTable}: base value, and the count of extra bits. */
final class DeflateCodes {
    private static final int VALUE = 16;
    private static final int MAX_LENGTH = 258;

    private DeflateCodes() {}

    /** 0-255 literals, 256 end of block, 257-285 lengths, 286-287 not in use. */
    static int[] literalsAndLengths() {
        int[] entries = new int[288];
        for (int symbol = 0; symbol < 256; symbol++) {
            entries[symbol] = LITERAL | symbol << VALUE;
        }
        entries[256] = END_OF_BLOCK;
        int base = 3;
        for (int symbol = 257; symbol < 285; symbol++) {
            int extra = symbol < 265 ? 0 : (symbol - 261) / 4;
            entries[symbol] = DISTANCE_FOLLOWS | base << VALUE | extra;
            base += 1 << extra;
        }
        entries[285] = DISTANCE_FOLLOWS | MAX_LENGTH << VALUE;
        entries[286] = EXCEPTIONAL;
        entries[287] = EXCEPTIONAL;
        return entries;
    }

    /** 0-29 distances, 30-31 not in use. */
    static int[] distances() {
        int[] entries = new int[32];
        int base = 1;
        for (int symbol = 0; symbol < 30; symbol++) {
            int extra = symbol < 4 ? 0 : symbol / 2 - 1;
            entries[symbol] = base << VALUE | extra;
            base += 1 << extra;
        }
        entries[30] = EXCEPTIONAL;
        entries[31] = EXCEPTIONAL;
        return entries;
    }

    /** 0-18, the lengths of the codes of a dynamic block. */
    static int[] codeLengths() {
        int[] entries = new int[19];
        for (int symbol = 0; symbol < entries.length; symbol++) {
            entries[symbol] = symbol << VALUE;
        }
        return entries;
    }

    /** Code lengths of a block with fixed codes: 288 for literals and lengths, then 32 for distances (section 3.2.6). */
    static void fixedLengths(byte[] lengths) {
        Arrays.fill(lengths, 0, 144, (byte) 8);
        Arrays.fill(lengths, 144, 256, (byte) 9);
        Arrays.fill(lengths, 256, 280, (byte) 7);
        Arrays.fill(lengths, 280, 288, (byte) 8);
        Arrays.fill(lengths, 288, 320, (byte) 5);
    }
}
