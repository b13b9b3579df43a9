package dev.parallax.align.discovery;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import dev.parallax.align.declared.EvidenceScore;
import dev.parallax.align.signature.LocatedSignature;
import dev.parallax.align.signature.Place;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.Genre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Links of an article with discovered events that it tells in a passage, beside the one whose cluster it is in: opinion, analysis and interviews go through many events. A passage is
 * a sentence, or two that follow each other, that holds two things of an event's core, a happening or number among them. Of events whose cores share
 * something of it, the article's own among them, it tells the one that it is most alike, and those nearly as much. Of two sentences those count that hold something of the core.
 * News is linked so only with what it reports beside its own event, in a quarter of its sentences.
 */
public final class Passages {
    /** Features of a core that a passage has to hold. */
    static final int FEWEST_SHARED = 2;

    /** Of which a passage has to hold one: who and where alone are told of many events. */
    private static final Set<FeatureKind> HAPPENINGS =
            EnumSet.of(FeatureKind.HAPPENING, FeatureKind.CLAIM, FeatureKind.NUMBER);

    /** How alike a passage is to a core as a share of the most alike one that shares something of it, so that it tells that event too. */
    private static final double NEARLY = 0.75;

    /** Lowest score of a further event of news, which has one event as a rule; by hand, with those of the sample. */
    private static final double NEWS = 0.6;

    /** Days for which news may report an event beside its own; of older ones it recalls what happened. */
    public static final int NEWS_DAYS = 28;

    /** Share of the sentences of news, as a divisor, that a further event has to fill for being reported, and fewest of them. */
    private static final int REPORT = 4;

    private static final int FEWEST_TOLD = 2;

    private static final Set<Genre> MANY_EVENTS = EnumSet.of(Genre.OPINION, Genre.ANALYSIS, Genre.INTERVIEW);

    private Passages() {}

    /** Whether articles of the genre go through many events; news tells what is in its cluster, and recalls the rest but for what it reports beside. */
    public static boolean manyEvents(Genre genre) {
        return MANY_EVENTS.contains(genre);
    }

    /** Whether an article that does not go through many events reports a further one nevertheless: in so many of its sentences. */
    private static boolean reports(BitSet told, int sentences) {
        return REPORT * told.cardinality() >= sentences && told.cardinality() >= FEWEST_TOLD;
    }

    /** A link with its reasons. */
    public record Link(Coverage coverage, List<AlignmentEvidence> evidence) {
        public Link {
            evidence = List.copyOf(evidence);
        }
    }

    /** A sentence or two, beside a core. */
    private record Likeness(ClusterCore core, double cosine, SortedMap<String, Double> parts, BitSet sentences) {}

    /** The signature of an article as its passages are compared with cores: of news without the background that it recalls. */
    public static WeightedSignature weighed(
            boolean manyEvents, Signature signature, DocumentFrequencies frequencies, PairModel model) {
        return manyEvents
                ? WeightedSignature.of(signature, frequencies, model)
                : WeightedSignature.reported(signature, frequencies, model);
    }

    /**
     * The links of an article.
     *
     * @param manyEvents whether it goes through many events; else it is linked only with what it reports
     * @param located its signature
     * @param weighted the same, {@link #weighed}
     * @param own core of the event whose cluster it is in; empty where it is in none
     * @param cores cores of other events
     * @param model weights
     */
    public static List<Link> of(
            boolean manyEvents,
            LocatedSignature located,
            WeightedSignature weighted,
            Optional<ClusterCore> own,
            Collection<ClusterCore> cores,
            PairModel model) {
        List<ClusterCore> all = new ArrayList<>(cores);
        LocalDate day = located.signature().lastDay();
        all.removeIf(core -> !core.open(day) || !manyEvents && !core.recent(day));
        own.ifPresent(all::add);
        List<List<Likeness>> passages = new ArrayList<>();
        for (int first = 1; first <= located.sentences(); first++) {
            passages.add(alike(located, weighted, all, first, first));
            if (first < located.sentences()) {
                passages.add(alike(located, weighted, all, first, first + 1));
            }
        }
        TreeMap<String, Likeness> best = new TreeMap<>();
        TreeMap<String, BitSet> sentences = new TreeMap<>();
        for (List<Likeness> passage : passages) {
            for (Likeness one : passage) {
                double most = passage.stream()
                        .filter(other -> other.parts().keySet().stream().anyMatch(one.parts()::containsKey))
                        .mapToDouble(Likeness::cosine)
                        .max()
                        .orElse(0);
                if (one.cosine() >= NEARLY * most && weight(one.cosine(), model) > 0) {
                    best.merge(one.core().eventId(), one, (old, now) -> now.cosine() > old.cosine() ? now : old);
                    sentences
                            .computeIfAbsent(one.core().eventId(), key -> new BitSet())
                            .or(one.sentences());
                }
            }
        }
        own.ifPresent(core -> best.remove(core.eventId()));
        List<Link> links = new ArrayList<>();
        best.forEach((event, one) -> {
            BitSet told = sentences.getOrDefault(event, new BitSet());
            if (manyEvents || reports(told, located.sentences())) {
                links.add(link(located, one, told.cardinality(), model));
            }
        });
        links.removeIf(link -> !manyEvents && link.coverage().score() < NEWS);
        return links;
    }

    private static List<Likeness> alike(
            LocatedSignature located, WeightedSignature weighted, Collection<ClusterCore> cores, int first, int last) {
        SortedMap<String, Double> passage = new TreeMap<>();
        Map<String, Place> places = new TreeMap<>();
        Map<String, BitSet> positions = new TreeMap<>();
        Set<String> happenings = new TreeSet<>();
        List<Feature> features = located.signature().features();
        for (int at = 0; at < features.size(); at++) {
            Feature feature = features.get(at);
            int position = located.places().get(at).positions().nextSetBit(first);
            if (position >= first && position <= last && ClusterCore.tells(feature)) {
                double weight = weighted.weight(feature.key());
                if (weight > 0) {
                    passage.put(feature.key(), weight);
                    places.put(feature.key(), located.places().get(at));
                    BitSet held = located.places().get(at).positions().get(0, last + 1);
                    held.clear(0, first);
                    positions.put(feature.key(), held);
                    if (HAPPENINGS.contains(feature.kind())) {
                        happenings.add(feature.key());
                    }
                }
            }
        }
        double length = Math.sqrt(
                passage.values().stream().mapToDouble(weight -> weight * weight).sum());
        List<Likeness> alike = new ArrayList<>();
        for (ClusterCore core : cores) {
            TreeMap<String, Double> parts = new TreeMap<>();
            BitSet sentences = new BitSet();
            passage.forEach((key, weight) -> {
                Double told = core.weights().get(key);
                if (told != null) {
                    parts.put(key, weight * told / (length * core.length()));
                    sentences.or(positions.getOrDefault(key, sentences));
                }
            });
            double cosine = parts.values().stream().mapToDouble(part -> part).sum();
            if (things(parts.keySet().stream().map(places::get).toList()) >= FEWEST_SHARED
                    && parts.keySet().stream().anyMatch(happenings::contains)) {
                alike.add(new Likeness(core, cosine, parts, sentences));
            }
        }
        return alike;
    }

    /** How many runs of words are apart from each other: what is read off the same word twice, or off a word and the phrase that it stands in, is one thing. */
    private static int things(Collection<Place> places) {
        int things = 0;
        int end = 0;
        for (Place place :
                places.stream().sorted(Comparator.comparingInt(Place::begin)).toList()) {
            things += things == 0 || place.begin() >= end ? 1 : 0;
            end = Math.max(end, place.end());
        }
        return things;
    }

    /** What all evidence together weighs; none where the odds are too small for a row. */
    private static double weight(double cosine, PairModel model) {
        return Math.max(0, EvidenceScore.EVEN + model.passageSlope() * StrictMath.log(cosine / model.passageEven()));
    }

    private static Link link(LocatedSignature located, Likeness one, int sentences, PairModel model) {
        String event = one.core().eventId();
        String article = located.signature().articleId();
        double each = weight(one.cosine(), model) / one.cosine();
        List<AlignmentEvidence> rows = new ArrayList<>();
        List<Feature> features = located.signature().features();
        for (int at = 0; at < features.size(); at++) {
            Feature feature = features.get(at);
            Double part = one.parts().get(feature.key());
            if (part != null && EvidenceScore.round(part * each) > 0) {
                boolean words = located.places().get(at).inWords();
                rows.add(new AlignmentEvidence(
                        event,
                        article,
                        0,
                        feature.kind().evidence(),
                        feature.value(),
                        EvidenceScore.round(part * each),
                        words ? located.places().get(at).part() : null,
                        words ? located.places().get(at).begin() : null,
                        words ? located.places().get(at).end() : null));
            }
        }
        rows.sort(Comparator.comparing(AlignmentEvidence::kind).thenComparing(AlignmentEvidence::value));
        List<AlignmentEvidence> numbered = new ArrayList<>();
        for (AlignmentEvidence row : rows) {
            numbered.add(new AlignmentEvidence(
                    event,
                    article,
                    numbered.size(),
                    row.kind(),
                    row.value(),
                    row.weight(),
                    row.part(),
                    row.beginChar(),
                    row.endChar()));
        }
        double score = EvidenceScore.combine(numbered);
        return new Link(
                new Coverage(
                        event,
                        article,
                        score,
                        score >= DiscoveredCluster.EVEN_CHANCE ? CoverageStatus.MEMBER : CoverageStatus.ABSTAINED,
                        EvidenceScore.round((double) sentences / Math.max(1, located.sentences())),
                        model.method()),
                numbered);
    }
}
