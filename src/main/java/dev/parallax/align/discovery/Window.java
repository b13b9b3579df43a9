package dev.parallax.align.discovery;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** The articles of one window of days, compared with each other: a task of its own, with what it needs in memory. */
public final class Window {
    private final List<Entry> entries;
    private final long number;
    private final int cap;

    /**
     * An article in a window.
     *
     * @param article its signature, weighed
     * @param first the first of its windows
     * @param keys its keys, with what each says of it
     * @param bucket bucket of a window that is too large for one task; else 0
     */
    public record Entry(WeightedSignature article, long first, SortedMap<String, Long> keys, int bucket)
            implements Serializable {
        String articleId() {
            return article.signature().articleId();
        }
    }

    /**
     * A window.
     *
     * @param number number of the window
     * @param entries its articles, in any order
     * @param cap most articles of a key
     */
    public Window(long number, Collection<Entry> entries, int cap) {
        this.number = number;
        this.entries = new ArrayList<>(entries);
        this.entries.sort(Comparator.comparing(Entry::articleId));
        this.cap = cap;
    }

    /** How many pairs are compared. */
    public int compared(boolean acrossBuckets) {
        return pairs(acrossBuckets).length;
    }

    /**
     * The edges between its articles, in order. A pair that shares several windows is compared in the first of them.
     *
     * @param acrossBuckets whether only articles of different buckets are compared
     */
    public List<Edge> edges(PairModel model, boolean dates, boolean acrossBuckets) {
        int[][] keys =
                numbered(entries.stream().map(entry -> entry.article().keys()).toList());
        List<Edge> edges = new ArrayList<>();
        for (long pair : pairs(acrossBuckets)) {
            int first = (int) (pair >>> 32);
            int second = (int) pair;
            WeightedSignature one = entries.get(first).article();
            WeightedSignature other = entries.get(second).article();
            double likeness = PairScore.likeness(one, keys[first], other, keys[second], model, dates);
            if (likeness >= model.edge()) {
                edges.add(new Edge(
                        one.signature().articleId(),
                        other.signature().articleId(),
                        likeness,
                        one.signature().language(),
                        other.signature().language()));
            }
        }
        return edges;
    }

    /** Sorted words as numbers in the same order, so that comparing them costs next to nothing. */
    private static int[][] numbered(List<String[]> all) {
        Set<String> distinct = new HashSet<>();
        all.forEach(keys -> distinct.addAll(Arrays.asList(keys)));
        String[] sorted = distinct.toArray(String[]::new);
        Arrays.sort(sorted);
        Map<String, Integer> numbers = new HashMap<>(sorted.length * 2);
        for (int number = 0; number < sorted.length; number++) {
            numbers.put(sorted[number], number);
        }
        int[][] numbered = new int[all.size()][];
        for (int index = 0; index < numbered.length; index++) {
            numbered[index] = Arrays.stream(all.get(index))
                    .mapToInt(key -> numbers.getOrDefault(key, -1))
                    .toArray();
        }
        return numbered;
    }

    /** Pairs of positions, the lower one in the upper half, sorted, each once. */
    private long[] pairs(boolean acrossBuckets) {
        int[][] keys = numbered(entries.stream()
                .map(entry -> entry.keys().keySet().toArray(String[]::new))
                .toList());
        long[][] weights = new long[entries.size()][];
        for (int index = 0; index < weights.length; index++) {
            weights[index] = entries.get(index).keys().values().stream()
                    .mapToLong(Long::longValue)
                    .toArray();
        }
        int[][] postings = postings(keys);
        long[][] said = said(keys, weights, postings);
        long[] pairs = new long[entries.size() * Candidates.NEIGHBOURS];
        int count = 0;
        long[] sums = new long[entries.size()];
        for (int one = 0; one < entries.size(); one++) {
            for (int other : neighbours(one, keys[one], weights[one], postings, said, sums, acrossBuckets)) {
                pairs[count++] = (long) Math.min(one, other) << 32 | Math.max(one, other);
            }
        }
        return Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
    }

    /** The articles of each key, in order; none for one that too many have. */
    private int[][] postings(int[][] keys) {
        int most = Arrays.stream(keys).flatMapToInt(Arrays::stream).max().orElse(-1);
        int[] counts = new int[most + 1];
        for (int[] own : keys) {
            for (int key : own) {
                counts[key]++;
            }
        }
        int[][] postings = new int[most + 1][];
        for (int key = 0; key <= most; key++) {
            postings[key] = new int[counts[key] > 1 && counts[key] <= cap ? counts[key] : 0];
        }
        int[] filled = new int[most + 1];
        for (int index = 0; index < keys.length; index++) {
            for (int key : keys[index]) {
                if (postings[key].length > 0) {
                    postings[key][filled[key]++] = index;
                }
            }
        }
        return postings;
    }

    /** What each key says of the articles that have it, in the order of the postings. */
    private static long[][] said(int[][] keys, long[][] weights, int[][] postings) {
        long[][] said = new long[postings.length][];
        for (int key = 0; key < postings.length; key++) {
            said[key] = new long[postings[key].length];
        }
        int[] filled = new int[postings.length];
        for (int index = 0; index < keys.length; index++) {
            for (int at = 0; at < keys[index].length; at++) {
                int key = keys[index][at];
                if (postings[key].length > 0) {
                    said[key][filled[key]++] = weights[index][at];
                }
            }
        }
        return said;
    }

    /**
     * The articles that share the rarest keys with one; ties go to the lowest id.
     *
     * @param sums a free number for each article, all 0; so they are again afterwards
     */
    private int[] neighbours(
            int one, int[] keys, long[] weights, int[][] postings, long[][] said, long[] sums, boolean acrossBuckets) {
        Entry entry = entries.get(one);
        int[] touched = new int[16];
        int count = 0;
        for (int at = 0; at < keys.length; at++) {
            int[] posting = postings[keys[at]];
            for (int index = 0; index < posting.length; index++) {
                int other = posting[index];
                if (other == one || !comparedHere(entry, entries.get(other), acrossBuckets)) {
                    continue;
                }
                if (sums[other] == 0) {
                    touched = count == touched.length ? Arrays.copyOf(touched, count * 2) : touched;
                    touched[count++] = other;
                }
                // One more than is said, so that an article once touched is never 0.
                sums[other] += weights[at] + said[keys[at]][index] + (sums[other] == 0 ? 1 : 0);
            }
        }
        long[] ranked = new long[count];
        for (int index = 0; index < count; index++) {
            int other = touched[index];
            ranked[index] = Math.min(sums[other], Integer.MAX_VALUE) << 32 | Integer.MAX_VALUE - other;
            sums[other] = 0;
        }
        Arrays.sort(ranked);
        int[] best = new int[Math.min(count, Candidates.NEIGHBOURS)];
        for (int index = 0; index < best.length; index++) {
            best[index] = Integer.MAX_VALUE - (int) ranked[count - 1 - index];
        }
        return best;
    }

    private boolean comparedHere(Entry one, Entry other, boolean acrossBuckets) {
        return Math.max(one.first(), other.first()) == number && !(acrossBuckets && one.bucket() == other.bucket());
    }
}
