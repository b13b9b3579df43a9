package dev.parallax.align.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The connected components of a graph of articles; a component is named by its lowest article id. */
public final class Components {
    private Components() {}

    /** The edges of each component, by its name. */
    public static Map<String, List<Edge>> of(Collection<Edge> edges) {
        Map<String, String> parents = new TreeMap<>();
        for (Edge edge : edges) {
            String one = root(parents, edge.first());
            String other = root(parents, edge.second());
            if (one.compareTo(other) < 0) {
                parents.put(other, one);
            } else if (other.compareTo(one) < 0) {
                parents.put(one, other);
            }
        }
        Map<String, List<Edge>> components = new TreeMap<>();
        edges.stream().sorted(Edge.BY_ARTICLES).forEach(edge -> components
                .computeIfAbsent(root(parents, edge.first()), key -> new ArrayList<>())
                .add(edge));
        return components;
    }

    private static String root(Map<String, String> parents, String article) {
        String root = article;
        for (String parent = parents.get(root); parent != null && !parent.equals(root); parent = parents.get(root)) {
            root = parent;
        }
        String at = article;
        while (!at.equals(root)) {
            String next = parents.getOrDefault(at, root);
            parents.put(at, root);
            at = next;
        }
        return root;
    }
}
