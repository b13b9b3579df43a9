package dev.parallax.align.discovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Pairs of clusters without a common language that are each other's best by a margin. */
final class Bridges {
    private static final int NONE = -1;

    private final Clusters clusters;
    private final PairModel model;
    private final int[] best;
    private final BitSet changed = new BitSet();

    Bridges(Clusters clusters, PairModel model) {
        this.clusters = clusters;
        this.model = model;
        this.best = new int[clusters.most()];
        changed.set(0, clusters.most());
    }

    /** Two clusters, the lower number first. */
    private record Pair(int first, int second) {}

    /** Merges the pairs that there are, all at once, until there are none. */
    void merge() {
        List<Pair> pairs = pairs();
        while (!pairs.isEmpty()) {
            for (Pair pair : pairs) {
                clusters.merge(pair.first(), pair.second());
                changed.set(pair.first());
                changed.set(pair.second());
                Sums neighbours = clusters.neighbours(pair.first());
                for (int index = 0; index < neighbours.size(); index++) {
                    changed.set(neighbours.cluster(index));
                }
            }
            pairs = pairs();
        }
    }

    /** The pairs to merge, in order; no cluster is in two of them. What has not changed has the best that it had. */
    private List<Pair> pairs() {
        changed.stream().forEach(cluster -> best[cluster] = best(cluster));
        changed.clear();
        List<Pair> pairs = new ArrayList<>();
        for (int cluster = 0; cluster < best.length; cluster++) {
            if (best[cluster] > cluster && best[best[cluster]] == cluster) {
                pairs.add(new Pair(cluster, best[cluster]));
            }
        }
        return pairs;
    }

    /** The best neighbour, where it is so by the margin: its rivals are the clusters that have a language in common with it. */
    private int best(int cluster) {
        Sums neighbours = clusters.neighbours(cluster);
        int best = NONE;
        double mean = 0;
        for (int index = 0; index < neighbours.size(); index++) {
            int other = neighbours.cluster(index);
            if (clusters.apart(cluster, other) && (best == NONE || clusters.mean(cluster, index) > mean)) {
                best = other;
                mean = clusters.mean(cluster, index);
            }
        }
        if (best == NONE || mean < model.bridge()) {
            return NONE;
        }
        for (int index = 0; index < neighbours.size(); index++) {
            int rival = neighbours.cluster(index);
            if (rival != best
                    && !clusters.apart(best, rival)
                    && mean < model.margin() * clusters.mean(cluster, index)) {
                return NONE;
            }
        }
        return best;
    }
}
