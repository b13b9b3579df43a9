package dev.parallax.bench.align;

import dev.parallax.align.discovery.ClusterCore;
import dev.parallax.align.discovery.DiscoveredCluster;
import dev.parallax.align.discovery.DiscoveredEvents;
import dev.parallax.align.discovery.Edge;
import dev.parallax.align.discovery.PairModel;
import dev.parallax.align.discovery.Passages;
import dev.parallax.align.discovery.Periods;
import dev.parallax.align.discovery.WeightedSignature;
import dev.parallax.align.signature.LocatedSignature;
import dev.parallax.align.signature.Signatures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The bundled sample's discovered events, as if none were declared, and the passages that reviews give to further ones. */
record SampleClusters(
        DeclaredSample sample,
        SortedMap<String, SortedSet<String>> members,
        SortedMap<String, DiscoveredCluster> clusters,
        List<Passages.Link> passages) {

    static SampleClusters read(DeclaredSample sample, PairModel model) throws IOException {
        Map<String, LocatedSignature> located = new TreeMap<>();
        Map<String, WeightedSignature> weighted = new TreeMap<>();
        sample.annotated().forEach((url, article) -> {
            located.put(url, Signatures.located(article));
            weighted.put(url, WeightedSignature.of(located.get(url).signature(), sample.frequencies(), model));
        });
        List<Edge> edges = Compared.of(weighted.values(), sample.frequencies(), model, true)
                .edges();
        SortedMap<String, SortedSet<String>> members = new TreeMap<>();
        SortedMap<String, DiscoveredCluster> clusters = new TreeMap<>();
        SortedMap<String, ClusterCore> cores = new TreeMap<>();
        Map<String, String> own = new TreeMap<>();
        Periods.clusters(edges, model).values().forEach(cluster -> {
            if (cluster.size() < DiscoveredEvents.FEWEST) {
                return;
            }
            String id = DiscoveredEvents.id(cluster);
            members.put(id, cluster);
            cluster.forEach(article -> own.put(article, id));
            clusters.put(
                    id,
                    DiscoveredCluster.of(
                            cluster.stream()
                                    .map(article -> new DiscoveredCluster.Member(located.get(article), List.of()))
                                    .toList(),
                            sample.frequencies(),
                            model,
                            true,
                            Map.of()));
            if (cluster.size() >= ClusterCore.FEWEST) {
                cores.put(
                        id,
                        ClusterCore.of(id, cluster.stream().map(weighted::get).toList()));
            }
        });
        List<Passages.Link> passages = new ArrayList<>();
        sample.annotated().forEach((url, article) -> {
            List<ClusterCore> others = new ArrayList<>(cores.values());
            others.removeIf(core -> core.eventId().equals(own.get(url)));
            boolean many = Passages.manyEvents(article.article().genre());
            passages.addAll(Passages.of(
                    many,
                    located.get(url),
                    Passages.weighed(many, located.get(url).signature(), sample.frequencies(), model),
                    Optional.ofNullable(own.get(url)).map(cores::get),
                    others,
                    model));
        });
        return new SampleClusters(sample, members, clusters, passages);
    }
}
