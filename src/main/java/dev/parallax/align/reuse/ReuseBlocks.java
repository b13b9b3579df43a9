package dev.parallax.align.reuse;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which articles are compared for copies: those of one language that share a sampled shingle. A shingle is sampled by its own hash, one in {@value #ONE_IN}, so that it is sampled in a short copy
 * just as in its long source; the four lowest hashes of an article are sampled besides, for the sake of short ones. What stands in every article of an outlet (the line at the foot) makes blocks that
 * are too large, which are passed over.
 */
public final class ReuseBlocks {
    /** One shingle of how many is sampled. */
    public static final int ONE_IN = 4;

    private static final int LOWEST = 4;

    /** Most articles of a block. */
    public static final int BLOCK_CAP = 300;

    private ReuseBlocks() {}

    /** The keys of an article. */
    public static SortedSet<String> keys(ReuseText text) {
        SortedSet<Long> mixed = new TreeSet<>(Long::compareUnsigned);
        for (long shingle : text.shingles()) {
            mixed.add(mix(shingle));
        }
        SortedSet<String> keys = new TreeSet<>();
        int rank = 0;
        for (long hash : mixed) {
            if (rank < LOWEST || Long.remainderUnsigned(hash, ONE_IN) == 0) {
                keys.add(text.language() + " " + String.format(Locale.ROOT, "%016x", hash));
            }
            rank++;
        }
        return keys;
    }

    /** Spreads a hash over all bits (the finaliser of SplitMix64). */
    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
