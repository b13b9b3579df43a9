package dev.parallax.release;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the records of a stage.
 *
 * @param stage stage
 * @param in records that the stage decided on
 * @param kept records kept
 * @param rejected rejected records by reason, each a row of {@code rejections}
 * @param filtered records passed over by reason, counted in {@code filtered}; beside {@code in}, since nothing was decided on them
 */
public record StageCount(
        String stage, long in, long kept, SortedMap<String, Long> rejected, SortedMap<String, Long> filtered) {
    public StageCount {
        rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
        filtered = Collections.unmodifiableSortedMap(new TreeMap<>(filtered));
        long lost = sum(rejected);
        if (in != kept + lost) {
            throw new IllegalArgumentException(stage + ": " + in + " records in, " + kept + " kept and " + lost
                    + " rejected: the account is not even");
        }
    }

    static long sum(SortedMap<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
