package dev.parallax.align.discovery;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.signature.LocatedSignature;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.Event;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A cluster as rows: its event, its links, and why each article is in it. A cluster that is a declared event takes that event's id; links that the declaration made are left to it,
 * and further articles of the cluster lie in the band of doubt, since they do not name what the declaration asks for.
 *
 * @param events row of the event; none where it is a declared one
 * @param coverage links, by article
 * @param evidence reasons, by article and number
 */
public record DiscoveredCluster(List<Event> events, List<Coverage> coverage, List<AlignmentEvidence> evidence)
        implements Serializable {
    public DiscoveredCluster {
        events = List.copyOf(events);
        coverage = List.copyOf(coverage);
        evidence = List.copyOf(evidence);
    }

    /**
     * Lowest score of a member. Below it lies the band of doubt: the article came into the cluster through others and shares so little with the rest that, of such articles, most tell
     * something else.
     */
    static final double EVEN_CHANCE = 0.5;

    /**
     * An article of a cluster.
     *
     * @param located its signature
     * @param declared its links with declared events
     */
    public record Member(LocatedSignature located, List<Coverage> declared) implements Serializable {
        public Member {
            declared = List.copyOf(declared);
        }

        String articleId() {
            return located.signature().articleId();
        }

        boolean linked(String eventId) {
            return declared.stream().anyMatch(link -> link.eventId().equals(eventId));
        }
    }

    /**
     * The rows of a cluster.
     *
     * @param members its articles, in any order
     * @param frequencies how common features are
     * @param labels English labels of concepts that may be named
     */
    public static DiscoveredCluster of(
            Collection<Member> members,
            DocumentFrequencies frequencies,
            PairModel model,
            boolean dates,
            Map<String, String> labels) {
        SortedMap<String, Member> sorted = new TreeMap<>();
        members.forEach(member -> sorted.put(member.articleId(), member));
        List<WeightedSignature> weighted = sorted.values().stream()
                .map(member -> WeightedSignature.of(member.located().signature(), frequencies, model))
                .toList();
        SortedSet<String> ids = new TreeSet<>(sorted.keySet());
        Optional<String> declared = DiscoveredEvents.declared(ids, declared(sorted.values()));
        String id = declared.orElseGet(() -> DiscoveredEvents.id(ids));
        List<Coverage> coverage = new ArrayList<>();
        List<AlignmentEvidence> evidence = new ArrayList<>();
        int index = 0;
        for (Member member : sorted.values()) {
            if (declared.isEmpty() || !member.linked(id)) {
                ClusterEvidence reasons = ClusterEvidence.of(id, member.located(), index, weighted, model, dates);
                coverage.add(new Coverage(
                        id,
                        member.articleId(),
                        reasons.score(),
                        declared.isEmpty() && reasons.score() >= EVEN_CHANCE
                                ? CoverageStatus.MEMBER
                                : CoverageStatus.ABSTAINED,
                        reasons.sentenceShare(),
                        model.method()));
                evidence.addAll(reasons.rows());
            }
            index++;
        }
        List<Event> events = declared.isPresent()
                ? List.of()
                : List.of(DiscoveredEvents.event(
                        sorted.values().stream().map(Member::located).toList(), weighted, labels));
        return new DiscoveredCluster(events, coverage, evidence);
    }

    /** What the articles of a cluster tell in common; none where it is a declared event, which has a scorer of its own, or has too few articles. */
    public static Optional<ClusterCore> core(
            String eventId, Collection<Member> members, DocumentFrequencies frequencies, PairModel model) {
        SortedSet<String> ids = new TreeSet<>();
        members.forEach(member -> ids.add(member.articleId()));
        return ids.size() < ClusterCore.FEWEST
                        || DiscoveredEvents.declared(ids, declared(members)).isPresent()
                ? Optional.empty()
                : Optional.of(ClusterCore.of(
                        eventId,
                        members.stream()
                                .map(member ->
                                        WeightedSignature.of(member.located().signature(), frequencies, model))
                                .toList()));
    }

    /** Links of passages as rows beside those of clusters. */
    public static DiscoveredCluster of(Collection<Passages.Link> links) {
        return new DiscoveredCluster(
                List.of(),
                links.stream().map(Passages.Link::coverage).toList(),
                links.stream().flatMap(link -> link.evidence().stream()).toList());
    }

    private static Map<String, SortedSet<String>> declared(Collection<Member> members) {
        Map<String, SortedSet<String>> declared = new TreeMap<>();
        for (Member member : members) {
            for (Coverage link : member.declared()) {
                if (link.status() == CoverageStatus.MEMBER) {
                    declared.computeIfAbsent(link.eventId(), event -> new TreeSet<>())
                            .add(member.articleId());
                }
            }
        }
        return declared;
    }
}
