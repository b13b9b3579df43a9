package dev.parallax.align.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Pairs of clusters without a common language that are each other's best by a margin. */
final class Bridges {
    private final Map<String, String> languages;
    private final PairModel model;

    Bridges(Map<String, String> languages, PairModel model) {
        this.languages = languages;
        this.model = model;
    }

    /** Two clusters by their names, the lower one first. */
    record Pair(String first, String second) {}

    /** The best neighbour of a cluster without a common language, and how alike its best rival is. */
    private record Best(String other, double mean, double rival) {}

    /** The pairs to merge, in order; no cluster is in two of them. */
    List<Pair> between(Clusters clusters) {
        Map<String, Set<String>> spoken = new HashMap<>();
        for (String cluster : clusters.names()) {
            Set<String> own = new TreeSet<>();
            clusters.articles(cluster).forEach(article -> own.add(languages.getOrDefault(article, "")));
            spoken.put(cluster, own);
        }
        Map<String, Best> best = new TreeMap<>();
        for (String cluster : clusters.names()) {
            Best found = best(cluster, clusters, spoken);
            if (found != null && found.mean() >= model.bridge() && found.mean() >= model.margin() * found.rival()) {
                best.put(cluster, found);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        best.forEach((cluster, found) -> {
            Best back = best.get(found.other());
            if (back != null && back.other().equals(cluster) && cluster.compareTo(found.other()) < 0) {
                pairs.add(new Pair(cluster, found.other()));
            }
        });
        return pairs;
    }

    /** The best neighbour, and how alike the best of its rivals is: the clusters that have a language in common with it. */
    private static @Nullable Best best(String cluster, Clusters clusters, Map<String, Set<String>> spoken) {
        Map<String, Double> means = new TreeMap<>();
        clusters.neighbours(cluster).forEach(other -> means.put(other, clusters.mean(cluster, other)));
        String best = null;
        for (Map.Entry<String, Double> neighbour : means.entrySet()) {
            if (apart(spoken, cluster, neighbour.getKey())
                    && (best == null || neighbour.getValue() > means.getOrDefault(best, 0.0))) {
                best = neighbour.getKey();
            }
        }
        if (best == null) {
            return null;
        }
        double rival = 0;
        for (Map.Entry<String, Double> neighbour : means.entrySet()) {
            if (!neighbour.getKey().equals(best) && !apart(spoken, best, neighbour.getKey())) {
                rival = Math.max(rival, neighbour.getValue());
            }
        }
        return new Best(best, means.getOrDefault(best, 0.0), rival);
    }

    private static boolean apart(Map<String, Set<String>> spoken, String one, String other) {
        return Collections.disjoint(spoken.getOrDefault(one, Set.of()), spoken.getOrDefault(other, Set.of()));
    }
}
