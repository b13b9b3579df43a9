package dev.parallax.align.reuse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which articles of two languages are compared for translations: those of a few days that have several pairs of names or numbers in one sentence each. Weeks overlap, so that two articles of less than
 * {@value #DAYS} days apart always meet; what many articles of a week say makes blocks that are too large, which are passed over.
 */
public final class TranslationBlocks {
    /** Days within which a translation is looked for. */
    public static final int DAYS = 7;

    /** Most articles of a block. */
    public static final int BLOCK_CAP = 100;

    /** Fewest blocks that two articles have in common. */
    public static final int FEWEST_SHARED = 3;

    private static final long SECONDS = Duration.ofDays(DAYS).toSeconds();

    private TranslationBlocks() {}

    /**
     * The keys of an article, and whether each is of its own week: an article has keys of its own week and of the next, and where neither of two has a key as its own, they meet under the same key
     * of the week before. No keys where its time is unknown, since nothing then says which of two came first.
     */
    public static SortedMap<String, Boolean> keys(ReuseText text) {
        SortedMap<String, Boolean> keys = new TreeMap<>();
        Instant published = text.publishedAt();
        if (published == null) {
            return keys;
        }
        long week = Math.floorDiv(published.getEpochSecond(), SECONDS);
        for (Set<String> sentence : text.anchors().sentences()) {
            List<String> anchors = new ArrayList<>(new TreeSet<>(sentence));
            for (int one = 0; one < anchors.size(); one++) {
                for (int other = one + 1; other < anchors.size(); other++) {
                    String pair = anchors.get(one) + " " + anchors.get(other) + " ";
                    keys.put(pair + week, true);
                    keys.put(pair + (week + 1), false);
                }
            }
        }
        return keys;
    }
}
