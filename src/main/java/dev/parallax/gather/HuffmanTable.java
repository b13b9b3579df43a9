package dev.parallax.gather;

import java.util.Arrays;

/**
 * A canonical Huffman code of RFC 1951 as a look-up table: the next {@link #ROOT_BITS} bits of the stream index an entry; codes longer than that lead into a
 * subtable behind the root. Accepts and refuses the same codes as zlib: no code may be over-subscribed, and an incomplete one is allowed only for a single code
 * of one bit (and, for distances, for no code at all).
 *
 * <p>An entry, from the low bit: 0-4 bits to drop, extra bits included; 6 a distance follows; 8-12 bits of the code alone; 14 subtable; 15 no code or end of
 * block; 16-30 base value (for a subtable: its place behind the origin); 31 literal. The bits between are zero, so that an entry, and an entry shifted by eight,
 * can be used as the distance of a shift, of which Java takes six bits.
 */
final class HuffmanTable {
    static final int ROOT_BITS = 10;
    static final int ROOT_MASK = (1 << ROOT_BITS) - 1;

    static final int LITERAL = 1 << 31;
    static final int DISTANCE_FOLLOWS = 1 << 6;
    static final int SUBTABLE = 1 << 14;
    static final int EXCEPTIONAL = 1 << 15;
    static final int END_OF_BLOCK = EXCEPTIONAL | 1 << 16;
    private static final int MAX_BITS = 15;

    private final int[] entries;
    private final int origin;
    private final int[] symbolEntries;
    private final boolean incompleteAllowed;
    private final int[] count = new int[MAX_BITS + 1];
    private final int[] offset = new int[MAX_BITS + 2];
    private final int[] sorted;

    /**
     * A place for a code.
     *
     * @param entries where the table is written
     * @param origin from which entry; {@link #capacity} entries belong to it
     * @param symbolEntries entry of each symbol, without the bits of its code
     * @param incompleteAllowed whether a single code of one bit may stand alone
     */
    HuffmanTable(int[] entries, int origin, int[] symbolEntries, boolean incompleteAllowed) {
        this.entries = entries;
        this.origin = origin;
        this.symbolEntries = symbolEntries;
        this.incompleteAllowed = incompleteAllowed;
        this.sorted = new int[symbolEntries.length];
    }

    /** Entries that the worst code of so many symbols can need: a subtable holds at least two symbols. */
    static int capacity(int symbols) {
        return (1 << ROOT_BITS) + symbols / 2 * (1 << MAX_BITS - ROOT_BITS);
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
            Arrays.fill(entries, origin, origin + (1 << ROOT_BITS), EXCEPTIONAL);
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
        int tableBits = ROOT_BITS;
        int prefix = -1;
        int end = 1 << ROOT_BITS;
        for (int i = 0; i < used; i++) {
            int symbol = sorted[i];
            int length = lengths[from + symbol];
            int dropped = 0;
            if (length > ROOT_BITS) {
                int newPrefix = code & ROOT_MASK;
                if (newPrefix != prefix) {
                    prefix = newPrefix;
                    table = end;
                    tableBits = subtableBits(length, longest);
                    end = table + (1 << tableBits);
                    entries[origin + prefix] = SUBTABLE | table << 16 | tableBits << 8 | ROOT_BITS;
                }
                dropped = ROOT_BITS;
            }
            int entry = entryOf(symbolEntries[symbol], length - dropped);
            int step = 1 << (length - dropped);
            for (int at = code >>> dropped; at < 1 << tableBits; at += step) {
                entries[origin + table + at] = entry;
            }
            count[length]--;
            code = nextCode(code, length);
        }
    }

    /** Bits of the subtable that holds the rest of a prefix's codes, the first of which has {@code length} bits. */
    private int subtableBits(int length, int longest) {
        int bits = length - ROOT_BITS;
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
