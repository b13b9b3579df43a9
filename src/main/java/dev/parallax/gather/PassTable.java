package dev.parallax.gather;

import static dev.parallax.gather.HuffmanTable.DISTANCE_FOLLOWS;
import static dev.parallax.gather.HuffmanTable.ROOT_BITS;
import static dev.parallax.gather.HuffmanTable.ROOT_MASK;

/**
 * The codes of a block for counting only. One entry stands for as many literals as fit into the bits of the look-up, and a length behind them with its extra
 * bits; it says where the next code is looked up, so that counting needs no branch between literals, lengths and distances, which no processor can foresee.
 *
 * <p>An entry, from the low bit: 0-5 bits to drop; 10 a distance follows, which is also the place of the distances in the table; 16-30 bytes produced; 31 none
 * of this: look the code up in the {@link HuffmanTable}.
 */
final class PassTable {
    /** Where the distances begin: {@code entry & DISTANCES} is where to look up what follows an entry. */
    static final int DISTANCES = 1 << ROOT_BITS;

    /** An entry below zero is of no use. */
    static final int NONE = 1 << 31;

    private static final int PRODUCED = 16;

    private PassTable() {}

    /**
     * Makes the table of a block.
     *
     * @param codes entries of the {@link HuffmanTable} of literals and lengths, and from {@code distances} on those of the distances
     * @param table where to write
     */
    static void build(int[] codes, int distances, int[] table) {
        for (int bits = 0; bits <= ROOT_MASK; bits++) {
            int code = codes[bits];
            table[bits] = code < 0 ? literals(code, bits, codes, table) : length(code, bits, ROOT_BITS);
        }
        for (int bits = 0; bits <= ROOT_MASK; bits++) {
            int code = codes[distances + bits];
            table[DISTANCES + bits] = code & 31 | (code << 17 | code << 16) & NONE; // 14 subtable, 15 exceptional
        }
    }

    /** A literal, together with what follows it where that fits. What follows has a smaller index, so its entry is there already. */
    private static int literals(int code, int bits, int[] codes, int[] table) {
        int dropped = code & 31;
        int alone = 1 << PRODUCED | dropped;
        int rest = bits >>> dropped;
        int left = ROOT_BITS - dropped;
        if (rest < bits && table[rest] >= 0 && (table[rest] & 63) <= left) {
            return alone + table[rest];
        }
        if (codes[rest] < 0) {
            return (codes[rest] & 31) <= left ? alone + (1 << PRODUCED | codes[rest] & 31) : alone;
        }
        int length = length(codes[rest], rest, left);
        return length >= 0 ? alone + length : alone;
    }

    /** A length whose code and extra bits fit into so many bits. */
    private static int length(int code, int bits, int left) {
        int dropped = code & 31;
        if ((code & DISTANCE_FOLLOWS) == 0 || dropped > left) {
            return NONE;
        }
        int length = (code >>> 16) + ((bits & ((1 << dropped) - 1)) >>> (code >>> 8 & 31));
        return length << PRODUCED | DISTANCES | dropped;
    }
}
