package dev.parallax.align.evaluation;

import java.util.Map;
import java.util.TreeMap;

/**
 * B-cubed (Bagga and Baldwin 1998): the mean over the articles with a gold event of how much of their cluster is of their event, and how much of their event is in their
 * cluster. Clusters hold distractors too; an article without a cluster is a cluster of its own.
 */
public final class BCubed {
    private BCubed() {}

    /**
     * The rates.
     *
     * @param gold event by article, for the articles that have one
     * @param predicted cluster by article, for all articles
     */
    public static Rates of(Map<String, String> gold, Map<String, String> predicted) {
        return weighted(gold, predicted, Map.of());
    }

    /** The rates where each event counts as often as said, and not at all where nothing is said; the empty map means once each. */
    static Rates weighted(Map<String, String> gold, Map<String, String> predicted, Map<String, Integer> times) {
        Map<String, Integer> clusterSizes = new TreeMap<>();
        predicted.values().forEach(cluster -> clusterSizes.merge(cluster, 1, Integer::sum));
        Map<String, Integer> eventSizes = new TreeMap<>();
        Map<String, Integer> both = new TreeMap<>();
        gold.forEach((article, event) -> {
            eventSizes.merge(event, 1, Integer::sum);
            String cluster = predicted.get(article);
            if (cluster != null) {
                both.merge(event + "\t" + cluster, 1, Integer::sum);
            }
        });
        double precision = 0;
        double recall = 0;
        long counted = 0;
        for (Map.Entry<String, String> entry : new TreeMap<>(gold).entrySet()) {
            String event = entry.getValue();
            int weight = times.isEmpty() ? 1 : times.getOrDefault(event, 0);
            String cluster = predicted.get(entry.getKey());
            double shared = cluster == null ? 1 : both.getOrDefault(event + "\t" + cluster, 1);
            double size = cluster == null ? 1 : clusterSizes.getOrDefault(cluster, 1);
            precision += weight * shared / size;
            recall += weight * shared / eventSizes.getOrDefault(event, 1);
            counted += weight;
        }
        return counted == 0 ? new Rates(1, 1) : new Rates(precision / counted, recall / counted);
    }
}
