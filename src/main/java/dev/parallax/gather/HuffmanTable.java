package dev.parallax.gather;

import java.util.Arrays;

/**
 * A canonical Huffman code of RFC 1951 as a look-up table: the next {@code rootBits} bits of the stream index an entry; codes longer than that lead into a
 * subtable behind the root. Accepts and refuses the same codes as zlib: no code may be over-subscribed, and an incomplete one is allowed only for a single code
 * of one bit (and, for distances, for no code at all).
 *
 * <p>An entry, from the low bit: 0-4 bits to drop, extra bits included; 8-12 bits of the code alone; 14 subtable; 15 no code or end of block; 16-30 base value
 * (for a subtable: its place); 31 literal.
 */
final class HuffmanTable {
    static final int LITERAL = 1 << 31;
    static final int SUBTABLE = 1 << 14;
    static final int EXCEPTIONAL = 1 << 15;
    static final int END_OF_BLOCK = EXCEPTIONAL | 1 << 16;
    private static final int MAX_BITS = 15;

    final int[] entries;
    final int rootBits;
    private final int[] symbolEntries;
    private final boolean incompleteAllowed;
    private final int[] count = new int[MAX_BITS + 1];
    private final int[] offset = new int[MAX_BITS + 2];
    private final int[] sorted;

    /**
     * Room for a code.
     *
     * @param symbolEntries entry of each symbol, without the bits of its code
     * @param rootBits bits of the first look-up
     * @param capacity entries that the worst code needs (zlib's {@code enough})
     * @param incompleteAllowed whether a single code of one bit may stand alone
     */
    HuffmanTable(int[] symbolEntries, int rootBits, int capacity, boolean incompleteAllowed) {
        this.symbolEntries = symbolEntries;
        this.rootBits = rootBits;
        this.entries = new int[capacity];
        this.incompleteAllowed = incompleteAllowed;
        this.sorted = new int[symbolEntries.length];
    }

    /** Makes the table for these code lengths; false where they are no code. */
    boolean build(byte[] lengths, int from, int symbols) {
        Arrays.fill(count, 0);
        for (int i = 0; i < symbols; i++) {
            count[lengths[from + i]]++;
        }
        int used = symbols - count[0];
        count[0] = 0;
        int left = 1;
        int longest = 0;
        for (int bits = 1; bits <= MAX_BITS; bits++) {
            left = (left << 1) - count[bits];
            if (left < 0) {
                return false;
            }
            if (count[bits] > 0) {
                longest = bits;
            }
        }
        if (left > 0) {
            if (!incompleteAllowed || longest > 1) {
                return false;
            }
            Arrays.fill(entries, 0, 1 << rootBits, EXCEPTIONAL);
        }
        offset[1] = 0;
        for (int bits = 1; bits <= MAX_BITS; bits++) {
            offset[bits + 1] = offset[bits] + count[bits];
        }
        for (int symbol = 0; symbol < symbols; symbol++) {
            int bits = lengths[from + symbol];
            if (bits != 0) {
                sorted[offset[bits]++] = symbol;
            }
        }
        fill(lengths, from, used, longest);
        return true;
    }

    /** Writes the entries of the symbols in the order of their codes. */
    private void fill(byte[] lengths, int from, int used, int longest) {
        int code = 0; // its bits in the order of the stream: first bit lowest
        int table = 0;
        int tableBits = rootBits;
        int prefix = -1;
        int end = 1 << rootBits;
        for (int i = 0; i < used; i++) {
            int symbol = sorted[i];
            int length = lengths[from + symbol];
            int dropped = 0;
            if (length > rootBits) {
                int newPrefix = code & ((1 << rootBits) - 1);
                if (newPrefix != prefix) {
                    prefix = newPrefix;
                    table = end;
                    tableBits = subtableBits(length, longest);
                    end = table + (1 << tableBits);
                    entries[prefix] = SUBTABLE | table << 16 | tableBits << 8 | rootBits;
                }
                dropped = rootBits;
            }
            int entry = entryOf(symbolEntries[symbol], length - dropped);
            int step = 1 << (length - dropped);
            for (int at = code >>> dropped; at < 1 << tableBits; at += step) {
                entries[table + at] = entry;
            }
            count[length]--;
            code = nextCode(code, length);
        }
    }

    /** Bits of the subtable that holds the rest of a prefix's codes, the first of which has {@code length} bits. */
    private int subtableBits(int length, int longest) {
        int bits = length - rootBits;
        int left = 1 << bits;
        for (int at = length; at < longest; at++) {
            left -= count[at];
            if (left <= 0) {
                break;
            }
            bits++;
            left <<= 1;
        }
        return bits;
    }

    private static int entryOf(int symbolEntry, int codeBits) {
        return symbolEntry + (codeBits | codeBits << 8);
    }

    /** The code after this one: plus one from the high end. A longer code that follows appends zeros there, which changes nothing. */
    private static int nextCode(int code, int bits) {
        int bit = 1 << (bits - 1);
        while ((code & bit) != 0) {
            code ^= bit;
            bit >>>= 1;
        }
        return code | bit;
    }
}
