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

/**
 * One window of days as a task of its own, with what it needs in memory: the articles of its days are compared with the candidates that they ask for, among themselves and among the
 * articles within reach. Two articles of different windows may ask for each other; then each window gives the same edge.
 */
public final class Window {
    private final List<Entry> entries;
    private final long number;
    private final PairModel model;
    private final boolean dates;
    private final Limits limits;

    /**
     * An article in a window.
     *
     * @param article its signature, weighed
     * @param keys its keys, with what each says of it
     * @param bucket bucket of a window that is too large for one task; else 0
     */
    public record Entry(WeightedSignature article, SortedMap<String, Long> keys, int bucket) implements Serializable {
        String articleId() {
            return article.signature().articleId();
        }
    }

    /**
     * A window.
     *
     * @param number number of the window
     * @param entries its articles and those within reach, in any order
     * @param dates whether days of publication count
     * @param limits how much an article asks for
     */
    public Window(long number, Collection<Entry> entries, PairModel model, boolean dates, Limits limits) {
        this.number = number;
        this.entries = new ArrayList<>(entries);
        this.entries.sort(Comparator.comparing(Entry::articleId));
        this.model = model;
        this.dates = dates;
        this.limits = limits;
    }

    /**
     * What comparing has given.
     *
     * @param pairs how many pairs were compared
     * @param edges the edges among them, in order
     */
    public record Compared(int pairs, List<Edge> edges) {
        public Compared {
            edges = List.copyOf(edges);
        }
    }

    /**
     * Compares the articles.
     *
     * @param acrossBuckets whether only articles of different buckets are compared
     */
    public Compared compare(boolean acrossBuckets) {
        Days[] days = entries.stream()
                .map(entry -> Days.of(entry.article().signature(), dates))
                .toArray(Days[]::new);
        int[][] keys =
                numbered(entries.stream().map(entry -> entry.article().keys()).toList());
        long[] pairs = pairs(days, acrossBuckets);
        List<Edge> edges = new ArrayList<>();
        for (long pair : pairs) {
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
                        other.signature().language(),
                        days[first].first(),
                        days[second].first()));
            }
        }
        return new Compared(pairs.length, edges);
    }

    /** Pairs of positions, the lower one in the upper half, sorted, each once. */
    private long[] pairs(Days[] days, boolean acrossBuckets) {
        int[][] keys = numbered(entries.stream()
                .map(entry -> entry.keys().keySet().toArray(String[]::new))
                .toList());
        long[][] weights = entries.stream()
                .map(entry -> entry.keys().values().stream()
                        .mapToLong(Long::longValue)
                        .toArray())
                .toArray(long[][]::new);
        int[] buckets = acrossBuckets ? entries.stream().mapToInt(Entry::bucket).toArray() : new int[0];
        Neighbours neighbours = new Neighbours(days, new Postings(days, keys, weights), buckets, model, limits);
        long[] pairs = new long[16];
        int count = 0;
        for (int one = 0; one < days.length; one++) {
            if (days[one].in(number)) {
                for (int other : neighbours.of(one, days[one].within(number), keys[one], weights[one])) {
                    pairs = count == pairs.length ? Arrays.copyOf(pairs, count * 2) : pairs;
                    pairs[count++] = (long) Math.min(one, other) << 32 | Math.max(one, other);
                }
            }
        }
        return Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
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
}
