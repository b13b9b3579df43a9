package dev.parallax.align.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The clusters of one component while they are merged, each named by its lowest article id. Likenesses are summed as whole millionths, so that no sum depends on the order of adding;
 * pairs without an edge count as 0. An article is compared with {@link Candidates#NEIGHBOURS} others at most on its own account, so of a large cluster it is asked for no more than so many.
 */
final class Clusters {
    private static final double UNITS = 1_000_000;

    private static final SortedSet<String> NOBODY = Collections.unmodifiableSortedSet(new TreeSet<>());

    private final Map<String, SortedSet<String>> members = new HashMap<>();
    private final Map<String, Map<String, Long>> between = new HashMap<>();
    private final Map<String, Long> inside = new HashMap<>();

    /** Each article that an edge names as a cluster of its own. */
    Clusters(Collection<Edge> edges) {
        for (Edge edge : edges) {
            long units = Math.round(edge.likeness() * UNITS);
            add(edge.first(), edge.second(), units);
            add(edge.second(), edge.first(), units);
        }
    }

    private void add(String one, String other, long units) {
        members.computeIfAbsent(one, key -> new TreeSet<>()).add(one);
        between.computeIfAbsent(one, key -> new HashMap<>()).put(other, units);
    }

    /** Their names, in order. */
    SortedSet<String> names() {
        return new TreeSet<>(members.keySet());
    }

    /** The articles of all clusters, in the order of their names. */
    List<SortedSet<String>> all() {
        return new ArrayList<>(new TreeMap<>(members).values());
    }

    boolean has(String cluster) {
        return members.containsKey(cluster);
    }

    SortedSet<String> articles(String cluster) {
        return members.getOrDefault(cluster, NOBODY);
    }

    int size(String cluster) {
        return articles(cluster).size();
    }

    /** Clusters that an edge leads to. */
    Set<String> neighbours(String cluster) {
        return between.getOrDefault(cluster, Map.of()).keySet();
    }

    /** Mean likeness of the articles of two clusters. (0 to 1) */
    double mean(String one, String other) {
        long sum = between.getOrDefault(one, Map.of()).getOrDefault(other, 0L);
        int few = Math.max(1, Math.min(size(one), size(other)));
        int many = Math.max(size(one), size(other));
        return sum / (UNITS * few * Math.min(many, Candidates.NEIGHBOURS));
    }

    /** Mean likeness of the articles inside a cluster; 0 where there is only one. (0 to 1) */
    double cohesion(String cluster) {
        int size = size(cluster);
        double pairs = size / 2.0 * Math.min(size - 1, Candidates.NEIGHBOURS);
        return size < 2 ? 0 : inside.getOrDefault(cluster, 0L) / (UNITS * pairs);
    }

    /** Merges two clusters under the name of the first, which is the lower one. */
    void merge(String kept, String gone) {
        Map<String, Long> own = between.getOrDefault(kept, new HashMap<>());
        Map<String, Long> taken = between.getOrDefault(gone, new HashMap<>());
        inside.merge(kept, inside.getOrDefault(gone, 0L) + own.getOrDefault(gone, 0L), Long::sum);
        SortedSet<String> moved = members.remove(gone);
        members.computeIfAbsent(kept, key -> new TreeSet<>()).addAll(moved == null ? NOBODY : moved);
        between.remove(gone);
        inside.remove(gone);
        own.remove(gone);
        taken.remove(kept);
        taken.forEach((neighbour, sum) -> {
            own.merge(neighbour, sum, Long::sum);
            Map<String, Long> back = between.getOrDefault(neighbour, new HashMap<>());
            back.remove(gone);
            back.merge(kept, sum, Long::sum);
        });
    }
}
