package dev.parallax.align.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Clusters of a graph of any length in time, in bounded memory. The days are cut into periods of {@value #DAYS}; a task clusters the articles of one together with those of the {@value #MARGIN}
 * days before and after it, and says only where the articles of the period itself belong. An article is in the cluster that its own period gives it, named by its lowest id: two periods that
 * see a cluster alike, since it and what could merge with it lie within the margin, name it alike. An edge joins days no farther apart than {@link PairModel#reach}, and a
 * mean likeness falls with every day that a cluster grows longer, so that clusters are days long, not weeks. Articles without days are one period.
 */
public final class Periods {
    /** Length of a period. (days) */
    public static final int DAYS = 28;

    /** Days on both sides that are clustered with it. */
    public static final int MARGIN = 21;

    private Periods() {}

    /** The periods whose tasks need an edge: those that hold one of its articles, or lie within the margin of one. */
    public static SortedSet<Long> of(Edge edge) {
        SortedSet<Long> periods = new TreeSet<>();
        for (long day : new long[] {edge.firstDay(), edge.secondDay()}) {
            for (long period = period(day - MARGIN); period <= period(day + MARGIN); period++) {
                periods.add(period);
            }
        }
        return periods;
    }

    /**
     * The lowest article id of the cluster of each article of a period that an edge names.
     *
     * @param period the period
     * @param edges the edges that its task needs, in any order, or more than once
     */
    public static SortedMap<String, String> clusters(long period, Collection<Edge> edges, PairModel model) {
        SortedSet<String> own = new TreeSet<>();
        for (Edge edge : edges) {
            if (period(edge.firstDay()) == period) {
                own.add(edge.first());
            }
            if (period(edge.secondDay()) == period) {
                own.add(edge.second());
            }
        }
        SortedMap<String, String> names = new TreeMap<>();
        if (!own.isEmpty()) {
            for (SortedSet<String> cluster : Clustering.of(edges, model)) {
                cluster.stream().filter(own::contains).forEach(article -> names.put(article, cluster.first()));
            }
        }
        return names;
    }

    /** The clusters of a whole graph, period after period, by their names. */
    public static SortedMap<String, SortedSet<String>> clusters(Collection<Edge> edges, PairModel model) {
        Map<Long, List<Edge>> periods = new TreeMap<>();
        edges.forEach(edge -> of(edge).forEach(period ->
                periods.computeIfAbsent(period, key -> new ArrayList<>()).add(edge)));
        SortedMap<String, SortedSet<String>> clusters = new TreeMap<>();
        periods.forEach((period, own) -> clusters(period, own, model)
                .forEach((article, name) ->
                        clusters.computeIfAbsent(name, key -> new TreeSet<>()).add(article)));
        return clusters;
    }

    private static long period(long day) {
        return Math.floorDiv(day, DAYS);
    }
}
