package dev.parallax.align.dictionary;

import java.io.Serializable;

/** Whole numbers by 64-bit hash, in two arrays with open addressing. */
final class FormSlots implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    /** FNV-1a over the letters of both, mixed as in SplitMix64; never 0, which marks a free slot. */
    static long hash(String language, String form) {
        long hash = OFFSET;
        for (int at = 0; at < language.length(); at++) {
            hash = (hash ^ language.charAt(at)) * PRIME;
        }
        hash = (hash ^ '\t') * PRIME;
        for (int at = 0; at < form.length(); at++) {
            hash = (hash ^ form.charAt(at)) * PRIME;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }

    int size() {
        return size;
    }

    /** The number of a key; -1 where there is none. */
    int get(long key) {
        int slot = slot(keys, key);
        return keys[slot] == 0 ? -1 : values[slot];
    }

    void put(long key, int value) {
        if (size >= keys.length / 4 * 3) {
            grow();
        }
        int slot = slot(keys, key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
    }

    /** Takes each key with its number, in an order that hangs on the keys and the order of putting alone. */
    void each(Visitor visitor) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                visitor.visit(keys[slot], values[slot]);
            }
        }
    }

    /** What is done with each key. */
    @FunctionalInterface
    interface Visitor {
        void visit(long key, int value);
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != 0) {
                int slot = slot(keys, oldKeys[at]);
                keys[slot] = oldKeys[at];
                values[slot] = oldValues[at];
            }
        }
    }
}
