package dev.parallax.align.discovery;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedSet;

/**
 * Clusters of one component. Average link first: the two clusters with the highest mean likeness are merged, as long as it reaches the threshold and, of two clusters that are known well
 * enough, a share of the mean likeness inside the looser one: two that each hold together much better than with the other tell two events of one kind, or of one story. An article alone has to
 * be a share as alike to a cluster as its articles are to each other. Articles of one language have to be alike by themselves: these share words too, and where the words differ, a few names
 * met in other languages are met by chance. Then bridges: two clusters without a common language are merged below the threshold, where each is the other's best and by a margin: the likeness of
 * far pairs of languages, or of two halves of one story, is low, but lower still beside any other cluster. Ties go to the lowest article ids, so that the result does not depend on the order of
 * the edges.
 */
public final class Clustering {
    /** Articles from which on a cluster says how alike one more has to be. */
    private static final int FEWEST_FITTED = 3;

    private Clustering() {}

    /** A possible merge of two clusters, by the numbers of their lowest articles. */
    private record Merge(int first, int second, double mean, int sizes) {
        static final Comparator<Merge> BEST = Comparator.comparingDouble(Merge::mean)
                .reversed()
                .thenComparingInt(Merge::first)
                .thenComparingInt(Merge::second);
    }

    /** The clusters of the articles that the edges name, by their lowest article id; an article may be a cluster of its own. */
    public static List<SortedSet<String>> of(Collection<Edge> edges, PairModel model) {
        Clusters clusters = new Clusters(edges);
        average(clusters, new Rule(model.merge(), model.cohesion(), model.known(), model.ownMerge(), model.fit()));
        new Bridges(clusters, model).merge();
        return clusters.all();
    }

    /** The clusters of average link alone, whatever the mean likeness inside them. */
    public static List<SortedSet<String>> of(Collection<Edge> edges, double threshold) {
        Clusters clusters = new Clusters(edges);
        average(clusters, new Rule(threshold, 0, 0, 0, 0));
        return clusters.all();
    }

    /** When two clusters are merged; see {@link PairModel}. */
    private record Rule(double merge, double cohesion, int known, double ownMerge, double fit) {
        boolean allows(Merge merge, Clusters clusters) {
            return clusters.ownMean(merge.first(), merge.second()) >= ownMerge
                    && holdsTogether(merge, clusters)
                    && fits(merge, merge.first(), merge.second(), clusters)
                    && fits(merge, merge.second(), merge.first(), clusters);
        }

        private boolean fits(Merge merge, int alone, int cluster, Clusters clusters) {
            return clusters.size(alone) > 1
                    || clusters.size(cluster) < FEWEST_FITTED
                    || merge.mean() >= fit * clusters.density(cluster);
        }

        private boolean holdsTogether(Merge merge, Clusters clusters) {
            return clusters.size(merge.first()) < known
                    || clusters.size(merge.second()) < known
                    || merge.mean()
                            >= cohesion * Math.min(clusters.cohesion(merge.first()), clusters.cohesion(merge.second()));
        }
    }

    private static void average(Clusters clusters, Rule rule) {
        PriorityQueue<Merge> queue = new PriorityQueue<>(Merge.BEST);
        for (int cluster = 0; cluster < clusters.most(); cluster++) {
            offer(cluster, clusters, rule, queue, true);
        }
        while (!queue.isEmpty()) {
            Merge merge = queue.poll();
            // Merges of clusters that have grown or gone since are out of date.
            boolean current = clusters.has(merge.first())
                    && clusters.has(merge.second())
                    && merge.sizes() == clusters.size(merge.first()) + clusters.size(merge.second());
            if (current && rule.allows(merge, clusters)) {
                clusters.merge(merge.first(), merge.second());
                offer(merge.first(), clusters, rule, queue, false);
            }
        }
    }

    private static void offer(int cluster, Clusters clusters, Rule rule, PriorityQueue<Merge> queue, boolean onceEach) {
        Sums neighbours = clusters.neighbours(cluster);
        for (int index = 0; index < neighbours.size(); index++) {
            int other = neighbours.cluster(index);
            double mean = clusters.mean(cluster, index);
            if (mean >= rule.merge() && (cluster < other || !onceEach)) {
                queue.add(new Merge(
                        Math.min(cluster, other),
                        Math.max(cluster, other),
                        mean,
                        clusters.size(cluster) + clusters.size(other)));
            }
        }
    }
}
