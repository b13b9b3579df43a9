package dev.parallax.align.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The clusters of a graph while they are merged. Articles are numbered in order of their ids, and a cluster has the number of its lowest article. Likenesses are summed as whole
 * millionths, so that no sum depends on the order of adding; pairs without an edge count as 0. An article is compared with {@link Candidates#NEIGHBOURS} others at most on its own account, so of
 * a large cluster it is asked for no more than so many.
 */
final class Clusters {
    private static final double UNITS = 1_000_000;

    private final String[] articles;
    private final int[][] members;
    private final Sums[] between;
    private final Sums[] sameLanguage;
    private final int[][] spoken;
    private final long[] inside;

    /** Each article that an edge names as a cluster of its own; the same edge twice is one. */
    Clusters(Collection<Edge> edges) {
        SortedSet<String> ids = new TreeSet<>();
        SortedSet<String> languages = new TreeSet<>();
        for (Edge edge : edges) {
            ids.add(edge.first());
            ids.add(edge.second());
            languages.add(edge.firstLanguage());
            languages.add(edge.secondLanguage());
        }
        articles = ids.toArray(String[]::new);
        members = new int[articles.length][];
        between = new Sums[articles.length];
        sameLanguage = new Sums[articles.length];
        spoken = new int[articles.length][];
        inside = new long[articles.length];
        Map<String, Integer> numbers = new HashMap<>(articles.length * 2);
        for (int article = 0; article < articles.length; article++) {
            numbers.put(articles[article], article);
            members[article] = new int[] {article};
            between[article] = new Sums();
            sameLanguage[article] = new Sums();
            spoken[article] = new int[languages.size()];
        }
        List<String> names = List.copyOf(languages);
        for (Edge edge : edges) {
            int first = numbers.getOrDefault(edge.first(), 0);
            int second = numbers.getOrDefault(edge.second(), 0);
            long units = Math.round(edge.likeness() * UNITS);
            between[first].set(second, units);
            between[second].set(first, units);
            if (edge.firstLanguage().equals(edge.secondLanguage())) {
                sameLanguage[first].set(second, units);
                sameLanguage[second].set(first, units);
            }
            spoken[first][names.indexOf(edge.firstLanguage())] = 1;
            spoken[second][names.indexOf(edge.secondLanguage())] = 1;
        }
    }

    /** Numbers below this one may be clusters. */
    int most() {
        return articles.length;
    }

    /** The articles of all clusters, in order. */
    List<SortedSet<String>> all() {
        List<SortedSet<String>> all = new ArrayList<>();
        for (int cluster = 0; cluster < members.length; cluster++) {
            if (has(cluster)) {
                SortedSet<String> ids = new TreeSet<>();
                Arrays.stream(members[cluster]).forEach(article -> ids.add(articles[article]));
                all.add(ids);
            }
        }
        return all;
    }

    boolean has(int cluster) {
        return members[cluster].length > 0;
    }

    int size(int cluster) {
        return members[cluster].length;
    }

    /** Whether two clusters have no language in common. */
    boolean apart(int one, int other) {
        for (int language = 0; language < spoken[one].length; language++) {
            if (spoken[one][language] > 0 && spoken[other][language] > 0) {
                return false;
            }
        }
        return true;
    }

    /** The clusters that an edge leads to, with the sums of likeness. */
    Sums neighbours(int cluster) {
        return between[cluster];
    }

    /** Mean likeness of the articles of a cluster and of its neighbour with this index. (0 to 1) */
    double mean(int cluster, int index) {
        int size = size(cluster);
        int other = size(between[cluster].cluster(index));
        int few = Math.max(1, Math.min(size, other));
        return between[cluster].sum(index) / (UNITS * few * Math.min(Math.max(size, other), Candidates.NEIGHBOURS));
    }

    /** Mean likeness of the articles of two clusters that are of one language; 1 where there are none. (0 to 1) */
    double ownMean(int one, int other) {
        long pairs = 0;
        for (int language = 0; language < spoken[one].length; language++) {
            int few = Math.min(spoken[one][language], spoken[other][language]);
            int many = Math.max(spoken[one][language], spoken[other][language]);
            pairs += (long) few * Math.min(many, Candidates.NEIGHBOURS);
        }
        return pairs == 0 ? 1 : sameLanguage[one].of(other) / (UNITS * pairs);
    }

    /** Mean likeness of the articles inside a cluster; 0 where there is only one. (0 to 1) */
    double cohesion(int cluster) {
        int size = size(cluster);
        double pairs = size / 2.0 * Math.min(size - 1, Candidates.NEIGHBOURS);
        return size < 2 ? 0 : inside[cluster] / (UNITS * pairs);
    }

    /** Mean likeness of all pairs inside a cluster, compared or not: of a large one no more than {@link #cohesion}. (0 to 1) */
    double density(int cluster) {
        double size = size(cluster);
        return size < 2 ? 0 : inside[cluster] / (UNITS * size * (size - 1) / 2);
    }

    /** Merges two clusters under the number of the first, which is the lower one. */
    void merge(int kept, int gone) {
        inside[kept] += inside[gone] + between[kept].of(gone);
        int[] merged = Arrays.copyOf(members[kept], members[kept].length + members[gone].length);
        System.arraycopy(members[gone], 0, merged, members[kept].length, members[gone].length);
        members[kept] = merged;
        members[gone] = new int[0];
        move(between, kept, gone);
        move(sameLanguage, kept, gone);
        for (int language = 0; language < spoken[kept].length; language++) {
            spoken[kept][language] += spoken[gone][language];
        }
    }

    /** What a cluster has in common with others goes over to the one that it is merged into. */
    private static void move(Sums[] all, int kept, int gone) {
        Sums own = all[kept];
        Sums taken = all[gone];
        own.remove(gone);
        for (int index = 0; index < taken.size(); index++) {
            int neighbour = taken.cluster(index);
            if (neighbour != kept) {
                own.add(neighbour, taken.sum(index));
                all[neighbour].remove(gone);
                all[neighbour].add(kept, taken.sum(index));
            }
        }
        all[gone] = new Sums();
    }
}
