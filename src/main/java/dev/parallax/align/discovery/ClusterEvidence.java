package dev.parallax.align.discovery;

import dev.parallax.align.Feature;
import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import dev.parallax.align.declared.EvidenceScore;
import dev.parallax.align.signature.LocatedSignature;
import dev.parallax.align.signature.Place;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.EvidenceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Why an article is in a cluster: the parts of its mean likeness {@code m} to the other members, as log-odds. The score is the share of articles with such a mean that tell the event of
 * most of the members, on the development sets: {@code slope * ln(m / even)} in log-odds, so that {@code slope * ln(m / even) + }{@value EvidenceScore#EVEN} is shared out among the features
 * by their parts. The heaviest features are rows of their own with the words; the others are one row.
 *
 * @param rows rows by kind and value
 * @param score what they add up to. (0 to 1)
 * @param sentenceShare share of the text's sentences that carry the evidence. (0 to 1)
 */
record ClusterEvidence(List<AlignmentEvidence> rows, double score, double sentenceShare) {
    /** Most members that one is compared with: those with the lowest ids, which are digests and so as good as drawn by lot. */
    private static final int MOST_COMPARED = 64;

    private static final int MOST_ROWS = 20;

    /** What an encoder adds, whichever the members. */
    private static final String VECTOR = FeatureKind.VECTOR.id();

    private record Row(EvidenceKind kind, String value, double weight, Place place) {}

    static ClusterEvidence of(
            String eventId,
            LocatedSignature located,
            int index,
            List<WeightedSignature> members,
            PairModel model,
            boolean dates) {
        Map<String, Double> parts = parts(index, members, model, dates);
        double mean = parts.values().stream().mapToDouble(part -> part).sum();
        double weightOfOne = mean == 0 ? 0 : weight(mean, model) / mean;
        List<Row> all = new ArrayList<>();
        List<Feature> features = located.signature().features();
        for (int at = 0; at < features.size(); at++) {
            Double part = parts.get(features.get(at).key());
            if (part != null) {
                Feature feature = features.get(at);
                all.add(new Row(
                        feature.kind().evidence(),
                        feature.value(),
                        part * weightOfOne,
                        located.places().get(at)));
            }
        }
        Double vector = parts.get(VECTOR);
        if (vector != null) {
            all.add(new Row(EvidenceKind.VECTOR, cosine(index, members), vector * weightOfOne, Place.NOWHERE));
        }
        all.sort(Comparator.comparingDouble(Row::weight)
                .reversed()
                .thenComparing(Row::kind)
                .thenComparing(Row::value));
        double share = share(all, located.sentences());
        List<AlignmentEvidence> rows = numbered(eventId, located.signature().articleId(), shortened(all));
        return new ClusterEvidence(rows, EvidenceScore.combine(rows), EvidenceScore.round(share));
    }

    /** What all evidence together weighs for a mean likeness; none where the odds are too small for a row. */
    private static double weight(double mean, PairModel model) {
        return Math.max(0, EvidenceScore.EVEN + model.slope() * StrictMath.log(mean / model.even()));
    }

    /** The part of each feature of the mean likeness to the other members. */
    private static Map<String, Double> parts(
            int index, List<WeightedSignature> members, PairModel model, boolean dates) {
        Map<String, Double> sums = new TreeMap<>();
        int compared = 0;
        for (int other = 0; other < members.size() && compared < MOST_COMPARED; other++) {
            if (other != index) {
                compared++;
                PairScore score = PairScore.of(members.get(index), members.get(other), model, dates);
                if (score.likeness() > 0) {
                    score.shared()
                            .forEach(shared -> sums.merge(
                                    shared.kind() == FeatureKind.VECTOR
                                            ? VECTOR
                                            : shared.kind().id() + ":" + shared.value(),
                                    shared.part() * score.factor(),
                                    Double::sum));
                }
            }
        }
        int all = Math.max(1, compared);
        sums.replaceAll((key, sum) -> sum / all);
        return sums;
    }

    /** Mean cosine of its vector with those of the members in other languages that it is compared with. */
    private static String cosine(int index, List<WeightedSignature> members) {
        Signature own = members.get(index).signature();
        double mean = IntStream.range(0, Math.min(members.size(), MOST_COMPARED + (index < MOST_COMPARED ? 1 : 0)))
                .filter(other -> other != index)
                .mapToObj(other -> members.get(other).signature())
                .filter(other -> !other.language().equals(own.language())
                        && !other.vector().none())
                .mapToDouble(other -> own.vector().cosine(other.vector()))
                .average()
                .orElse(0);
        return String.format(Locale.ROOT, "%.3f", mean);
    }

    private static List<Row> shortened(List<Row> all) {
        List<Row> rows = new ArrayList<>();
        double others = 0;
        int count = 0;
        for (Row row : all) {
            if (EvidenceScore.round(row.weight()) > 0 && rows.size() < MOST_ROWS) {
                rows.add(row);
            } else {
                others += row.weight();
                count++;
            }
        }
        if (EvidenceScore.round(others) > 0) {
            rows.add(new Row(EvidenceKind.TEXT, count + " more", others, Place.NOWHERE));
        }
        rows.sort(Comparator.comparing(Row::kind)
                .thenComparing(Row::value)
                .thenComparing(Comparator.comparingDouble(Row::weight).reversed()));
        return rows;
    }

    private static List<AlignmentEvidence> numbered(String eventId, String articleId, List<Row> rows) {
        List<AlignmentEvidence> numbered = new ArrayList<>();
        for (Row row : rows) {
            Place place = row.place();
            boolean words = place.inWords();
            numbered.add(new AlignmentEvidence(
                    eventId,
                    articleId,
                    numbered.size(),
                    row.kind(),
                    row.value(),
                    EvidenceScore.round(row.weight()),
                    words ? place.part() : null,
                    words ? place.begin() : null,
                    words ? place.end() : null));
        }
        return numbered;
    }

    /**
     * A sentence speaks of the event when it holds two pieces of the shared evidence or more, and at least half of what each sentence would hold if the evidence were spread evenly; or
     * when it stands between two that do.
     */
    private static double share(List<Row> rows, int sentences) {
        if (sentences == 0) {
            return 0;
        }
        double[] held = new double[sentences + 2];
        int[] pieces = new int[sentences + 2];
        double total = 0;
        for (Row row : rows) {
            int[] positions = row.place().positions().stream()
                    .filter(position -> position > 0 && position <= sentences)
                    .toArray();
            for (int position : positions) {
                held[position] += row.weight();
                pieces[position]++;
                total += row.weight();
            }
        }
        double half = total / sentences / 2;
        boolean[] speaks = new boolean[sentences + 2];
        for (int position = 1; position <= sentences; position++) {
            speaks[position] = pieces[position] >= 2 && held[position] >= half;
        }
        int count = 0;
        for (int position = 1; position <= sentences; position++) {
            count += speaks[position] || speaks[position - 1] && speaks[position + 1] ? 1 : 0;
        }
        return (double) count / sentences;
    }
}
