package dev.parallax.align.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Rates over unordered pairs of articles of which at least one has a gold event: found are pairs of one event in one cluster, wrong are pairs in one cluster that are not of one event
 * (a distractor counts), missed are pairs of one event in different clusters.
 */
public final class Pairwise {
    private Pairwise() {}

    /** The rates over all pairs. */
    public static Rates of(Map<String, String> gold, Map<String, String> predicted) {
        Map<String, List<String>> clusters = new TreeMap<>();
        predicted.forEach((article, cluster) ->
                clusters.computeIfAbsent(cluster, key -> new ArrayList<>()).add(article));
        long found = 0;
        long wrong = 0;
        for (List<String> members : clusters.values()) {
            Map<String, Long> events = new TreeMap<>();
            long distractors = 0;
            for (String member : members) {
                String event = gold.get(member);
                if (event == null) {
                    distractors++;
                } else {
                    events.merge(event, 1L, Long::sum);
                }
            }
            long labelled = members.size() - distractors;
            long same = events.values().stream().mapToLong(Pairwise::pairs).sum();
            found += same;
            wrong += pairs(labelled) - same + labelled * distractors;
        }
        Map<String, Long> sizes = new TreeMap<>();
        gold.values().forEach(event -> sizes.merge(event, 1L, Long::sum));
        long all = sizes.values().stream().mapToLong(Pairwise::pairs).sum();
        return Rates.of(found, wrong, all - found);
    }

    /** The rates over the pairs of articles with gold events that the predicate takes, for example those of two languages. */
    public static Rates of(Map<String, String> gold, Map<String, String> predicted, BiPredicate<String, String> taken) {
        List<String> articles = new ArrayList<>(new TreeMap<>(gold).keySet());
        long found = 0;
        long wrong = 0;
        long missed = 0;
        for (int first = 0; first < articles.size(); first++) {
            for (int second = first + 1; second < articles.size(); second++) {
                String one = articles.get(first);
                String other = articles.get(second);
                if (!taken.test(one, other)) {
                    continue;
                }
                String cluster = predicted.get(one);
                boolean together = cluster != null && cluster.equals(predicted.get(other));
                String event = gold.get(one);
                boolean same = event != null && event.equals(gold.get(other));
                found += together && same ? 1 : 0;
                wrong += together && !same ? 1 : 0;
                missed += !together && same ? 1 : 0;
            }
        }
        return Rates.of(found, wrong, missed);
    }

    private static long pairs(long members) {
        return members * (members - 1) / 2;
    }
}
