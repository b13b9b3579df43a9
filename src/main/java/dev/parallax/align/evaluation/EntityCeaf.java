package dev.parallax.align.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * CEAF-e (Luo 2005, "On coreference resolution performance metrics", with the entity-based similarity phi 4): events and clusters are matched one to one so that the sum of their similarities
 * {@code 2 |event and cluster| / (|event| + |cluster|)} is as large as can be; precision is that sum for each cluster, recall for each event. Clusters without an article of a gold event are not scored;
 * an article without a cluster is a cluster of its own. Where B-cubed forgives an event that is told in many clusters, this does not.
 */
public final class EntityCeaf {
    private static final SortedMap<String, Integer> NONE = Collections.emptySortedMap();

    private EntityCeaf() {}

    /**
     * The rates.
     *
     * @param gold event by article, for the articles that have one
     * @param predicted cluster by article, for all articles
     */
    public static Rates of(Map<String, String> gold, Map<String, String> predicted) {
        SortedMap<String, Integer> eventSizes = new TreeMap<>();
        SortedMap<String, Integer> clusterSizes = new TreeMap<>();
        SortedMap<String, SortedMap<String, Integer>> shared = new TreeMap<>();
        new TreeMap<>(gold).forEach((article, event) -> {
            eventSizes.merge(event, 1, Integer::sum);
            String cluster = cluster(article, predicted);
            shared.computeIfAbsent(event, key -> new TreeMap<>()).merge(cluster, 1, Integer::sum);
            clusterSizes.putIfAbsent(cluster, 0);
        });
        predicted.values().forEach(cluster -> clusterSizes.computeIfPresent("=" + cluster, (key, size) -> size + 1));
        clusterSizes.replaceAll((cluster, size) -> Math.max(1, size));
        if (eventSizes.isEmpty()) {
            return new Rates(1, 1);
        }
        double sum = 0;
        for (List<String> events : Linked.of(shared)) {
            sum += Assignment.greatest(alike(events, shared, eventSizes, clusterSizes));
        }
        return new Rates(sum / clusterSizes.size(), sum / eventSizes.size());
    }

    /** How alike each of some events is to each of their clusters. */
    private static double[][] alike(
            List<String> events,
            SortedMap<String, SortedMap<String, Integer>> shared,
            SortedMap<String, Integer> eventSizes,
            SortedMap<String, Integer> clusterSizes) {
        List<SortedMap<String, Integer>> rows =
                events.stream().map(event -> shared.getOrDefault(event, NONE)).toList();
        List<String> clusters = rows.stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        double[][] alike = new double[events.size()][clusters.size()];
        for (int row = 0; row < alike.length; row++) {
            int eventSize = eventSizes.getOrDefault(events.get(row), 0);
            for (int column = 0; column < clusters.size(); column++) {
                String cluster = clusters.get(column);
                double both = rows.get(row).getOrDefault(cluster, 0);
                alike[row][column] = 2 * both / (eventSize + clusterSizes.getOrDefault(cluster, 0));
            }
        }
        return alike;
    }

    /** A name for the cluster that no article without one can have. */
    private static String cluster(String article, Map<String, String> predicted) {
        String cluster = predicted.get(article);
        return cluster == null ? "-" + article : "=" + cluster;
    }
}
