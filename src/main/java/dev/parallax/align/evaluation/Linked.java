package dev.parallax.align.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Events that have clusters in common, directly or over others: what lies in different groups can be matched apart. */
final class Linked {
    private Linked() {}

    /** The groups, each in order, by their first events. */
    static List<List<String>> of(SortedMap<String, SortedMap<String, Integer>> clustersOfEvents) {
        Map<String, List<String>> eventsOfClusters = new TreeMap<>();
        clustersOfEvents.forEach((event, clusters) -> clusters.keySet().forEach(cluster -> eventsOfClusters
                .computeIfAbsent(cluster, key -> new ArrayList<>())
                .add(event)));
        List<List<String>> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String first : clustersOfEvents.keySet()) {
            Set<String> group = new TreeSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(first));
            while (!open.isEmpty()) {
                String event = open.remove();
                if (seen.add(event)) {
                    group.add(event);
                    clustersOfEvents
                            .getOrDefault(event, new TreeMap<>())
                            .keySet()
                            .forEach(cluster -> open.addAll(eventsOfClusters.getOrDefault(cluster, List.of())));
                }
            }
            if (!group.isEmpty()) {
                groups.add(List.copyOf(group));
            }
        }
        return groups;
    }
}
