package dev.parallax.align.evaluation;

import dev.parallax.model.Ids;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Clusters with a share of the articles that the gold does not name: how B-cubed changes as they grow in number tells what they cost. They count as wrong wherever they share a cluster with an article of
 * a gold event, whether they tell another event or nobody has looked.
 */
public final class Thinned {
    private static final int DIGITS = 4;
    private static final double DRAWN = 0x10000;

    private Thinned() {}

    /**
     * The clusters.
     *
     * @param predicted cluster by article
     * @param named articles that the gold names: they stay
     * @param share share of the others that stay, drawn by a digest of their ids, so that a smaller share is part of a larger one. (0 to 1)
     */
    public static SortedMap<String, String> of(Map<String, String> predicted, Collection<String> named, double share) {
        SortedMap<String, String> thinned = new TreeMap<>(predicted);
        thinned.keySet().removeIf(article -> !named.contains(article) && drawn(article) >= share);
        return thinned;
    }

    private static double drawn(String article) {
        return Integer.parseInt(Ids.textSha256(article).substring(0, DIGITS), 16) / DRAWN;
    }
}
