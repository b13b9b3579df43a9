package dev.parallax.align.discovery;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

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
        return pairs(acrossBuckets).size();
    }

    /**
     * The edges between its articles, in order. A pair that shares several windows is compared in the first of them.
     *
     * @param acrossBuckets whether only articles of different buckets are compared
     */
    public List<Edge> edges(PairModel model, boolean dates, boolean acrossBuckets) {
        List<Edge> edges = new ArrayList<>();
        for (long pair : pairs(acrossBuckets)) {
            WeightedSignature one = entries.get((int) (pair >>> 32)).article();
            WeightedSignature other = entries.get((int) pair).article();
            double likeness = PairScore.of(one, other, model, dates).likeness();
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

    private TreeSet<Long> pairs(boolean acrossBuckets) {
        Map<String, int[]> postings = postings();
        TreeSet<Long> pairs = new TreeSet<>();
        for (int one = 0; one < entries.size(); one++) {
            for (int other : neighbours(one, postings, acrossBuckets)) {
                pairs.add((long) Math.min(one, other) << 32 | Math.max(one, other));
            }
        }
        return pairs;
    }

    private Map<String, int[]> postings() {
        Map<String, Integer> counts = new HashMap<>();
        entries.forEach(entry -> entry.keys().keySet().forEach(key -> counts.merge(key, 1, Integer::sum)));
        Map<String, int[]> postings = new HashMap<>();
        Map<String, Integer> filled = new HashMap<>();
        for (int index = 0; index < entries.size(); index++) {
            for (String key : entries.get(index).keys().keySet()) {
                int count = counts.getOrDefault(key, 0);
                if (count > 1 && count <= cap) {
                    int at = filled.merge(key, 1, Integer::sum) - 1;
                    postings.computeIfAbsent(key, absent -> new int[count])[at] = index;
                }
            }
        }
        return postings;
    }

    /** The articles that share the rarest keys with one; ties go to the lowest id. */
    private int[] neighbours(int one, Map<String, int[]> postings, boolean acrossBuckets) {
        Entry entry = entries.get(one);
        Map<Integer, Long> sums = new HashMap<>();
        entry.keys().forEach((key, own) -> {
            for (int other : postings.getOrDefault(key, new int[0])) {
                Entry partner = entries.get(other);
                boolean here = other != one
                        && Math.max(entry.first(), partner.first()) == number
                        && !(acrossBuckets && entry.bucket() == partner.bucket());
                if (here) {
                    sums.merge(other, own + partner.keys().getOrDefault(key, 0L), Long::sum);
                }
            }
        });
        return sums.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Candidates.NEIGHBOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }
}
