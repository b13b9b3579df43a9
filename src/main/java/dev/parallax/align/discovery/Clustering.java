package dev.parallax.align.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Average-link clustering of one component: the two clusters with the highest mean likeness are merged, as long as it reaches the threshold; pairs without an edge count as 0.
 * Likenesses are summed as whole millionths and ties go to the lowest article ids, so that the result does not depend on the order of the edges.
 */
public final class Clustering {
    static final double UNITS = 1_000_000;

    private Clustering() {}

    /** A possible merge of two clusters, named by their lowest article ids. */
    private record Merge(String first, String second, double mean, int sizes) {
        static final Comparator<Merge> BEST = Comparator.comparingDouble(Merge::mean)
                .reversed()
                .thenComparing(Merge::first)
                .thenComparing(Merge::second);
    }

    /**
     * Clusters of a model: average link first, then bridges. Two clusters without a common language are merged below the threshold, where each is the other's best and by a margin: the
     * likeness of far pairs of languages, or of two halves of one story, is low, but lower still beside any other cluster.
     */
    public static List<SortedSet<String>> of(Collection<Edge> edges, PairModel model) {
        Map<String, SortedSet<String>> clusters = new TreeMap<>();
        Map<String, Map<String, Long>> sums = new HashMap<>();
        merged(edges, model.merge(), clusters, sums);
        Map<String, String> languages = new HashMap<>();
        edges.forEach(edge -> {
            languages.put(edge.first(), edge.firstLanguage());
            languages.put(edge.second(), edge.secondLanguage());
        });
        Bridges bridges = new Bridges(languages, model);
        List<Bridges.Pair> pairs = bridges.between(clusters, sums);
        while (!pairs.isEmpty()) {
            pairs.forEach(pair -> merge(pair.first(), pair.second(), clusters, sums));
            pairs = bridges.between(clusters, sums);
        }
        return new ArrayList<>(clusters.values());
    }

    /** The clusters of the articles that the edges name, by their lowest article id; an article may be a cluster of its own. */
    public static List<SortedSet<String>> of(Collection<Edge> edges, double threshold) {
        Map<String, SortedSet<String>> clusters = new TreeMap<>();
        merged(edges, threshold, clusters, new HashMap<>());
        return new ArrayList<>(clusters.values());
    }

    private static void merged(
            Collection<Edge> edges,
            double threshold,
            Map<String, SortedSet<String>> clusters,
            Map<String, Map<String, Long>> sums) {
        for (Edge edge : edges) {
            long units = Math.round(edge.likeness() * UNITS);
            add(edge.first(), edge.second(), units, clusters, sums);
            add(edge.second(), edge.first(), units, clusters, sums);
        }
        PriorityQueue<Merge> queue = new PriorityQueue<>(Merge.BEST);
        for (String cluster : clusters.keySet()) {
            offer(cluster, clusters, sums, threshold, queue, true);
        }
        while (!queue.isEmpty()) {
            Merge merge = queue.poll();
            SortedSet<String> first = clusters.get(merge.first());
            SortedSet<String> second = clusters.get(merge.second());
            // Merges of clusters that have grown or gone since are out of date.
            if (first != null && second != null && merge.sizes() == first.size() + second.size()) {
                merge(merge.first(), merge.second(), clusters, sums);
                offer(merge.first(), clusters, sums, threshold, queue, false);
            }
        }
    }

    private static void add(
            String one,
            String other,
            long units,
            Map<String, SortedSet<String>> clusters,
            Map<String, Map<String, Long>> sums) {
        clusters.computeIfAbsent(one, key -> new TreeSet<>()).add(one);
        sums.computeIfAbsent(one, key -> new HashMap<>()).put(other, units);
    }

    private static void offer(
            String cluster,
            Map<String, SortedSet<String>> clusters,
            Map<String, Map<String, Long>> sums,
            double threshold,
            PriorityQueue<Merge> queue,
            boolean onceEach) {
        sums.getOrDefault(cluster, Map.of()).forEach((other, sum) -> {
            boolean first = cluster.compareTo(other) < 0;
            if (onceEach && !first) {
                return;
            }
            int own = clusters.getOrDefault(cluster, new TreeSet<>()).size();
            int others = clusters.getOrDefault(other, new TreeSet<>()).size();
            double mean = sum / (UNITS * own * others);
            if (mean >= threshold) {
                queue.add(new Merge(first ? cluster : other, first ? other : cluster, mean, own + others));
            }
        });
    }

    private static void merge(
            String kept, String gone, Map<String, SortedSet<String>> clusters, Map<String, Map<String, Long>> sums) {
        SortedSet<String> members = clusters.getOrDefault(kept, new TreeSet<>());
        SortedSet<String> moved = clusters.remove(gone);
        members.addAll(moved == null ? Set.of() : moved);
        Map<String, Long> own = sums.getOrDefault(kept, new HashMap<>());
        Map<String, Long> taken = sums.remove(gone);
        own.remove(gone);
        if (taken == null) {
            return;
        }
        taken.remove(kept);
        for (Map.Entry<String, Long> neighbour : new HashSet<>(taken.entrySet())) {
            own.merge(neighbour.getKey(), neighbour.getValue(), Long::sum);
            Map<String, Long> back = sums.getOrDefault(neighbour.getKey(), new HashMap<>());
            back.remove(gone);
            back.merge(kept, neighbour.getValue(), Long::sum);
        }
    }
}
