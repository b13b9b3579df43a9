package dev.parallax.align.discovery;

import dev.parallax.align.FeatureKind;
import dev.parallax.align.Signature;
import dev.parallax.model.EvidenceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two articles are: the cosine of their weighted features, mixed across languages with the cosine of their pivots where dictionaries hold both, brought closer to 1 where an encoder's vectors point the same way, times a decay with the days between their publication; 0 unless what they share is of two kinds
 * of evidence at least.
 *
 * @param cosine cosine times decay, whatever the kinds: for ranking. (0 to 1)
 * @param likeness the same where the evidence is of two kinds, else 0. (0 to 1, with six decimals)
 * @param factor what the cosine is multiplied with: for the days between them, or for not knowing them, and for their languages. (0 or more)
 * @param shared what they share, the heaviest first; an encoder's part with the cosine of the vectors as its value
 */
public record PairScore(double cosine, double likeness, double factor, List<Shared> shared) {
    private static final double UNITS = 1_000_000;

    public PairScore {
        shared = List.copyOf(shared);
    }

    /**
     * A feature that both have.
     *
     * @param kind kind
     * @param value value
     * @param part its part of the cosine; the parts add up to it
     */
    public record Shared(FeatureKind kind, String value, double part) {}

    /** The likeness with what it is made of. */
    public static PairScore of(WeightedSignature one, WeightedSignature other, PairModel model, boolean dates) {
        boolean own = one.signature().language().equals(other.signature().language());
        double[] first = own ? one.ownWeights() : one.weights();
        double[] second = own ? other.ownWeights() : other.weights();
        double norm = own ? one.ownNorm() * other.ownNorm() : one.norm() * other.norm();
        double pivotNorm = own ? 0 : one.pivotNorm() * other.pivotNorm();
        List<Shared> shared = new ArrayList<>();
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        double cosine = 0;
        for (int left = 0, right = 0; left < first.length && right < second.length; ) {
            int order = one.keys()[left].compareTo(other.keys()[right]);
            if (order == 0) {
                FeatureKind kind = one.features().get(left).kind();
                double part = part(kind, first[left], second[right], norm, pivotNorm, model);
                if (part > 0) {
                    shared.add(new Shared(kind, one.features().get(left).value(), part));
                    kinds.add(kind.evidence());
                    cosine += part;
                }
            }
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        double vector = vectorPart(one.signature(), other.signature(), model, cosine);
        if (vector > 0) {
            double close = one.signature().vector().cosine(other.signature().vector());
            shared.add(new Shared(FeatureKind.VECTOR, String.format(Locale.ROOT, "%.3f", close), vector));
            kinds.add(EvidenceKind.VECTOR);
            cosine += vector;
        }
        double factor = factor(one.signature(), other.signature(), model, dates);
        double alike = Math.round(Math.min(1, cosine * factor) * UNITS) / UNITS;
        shared.sort(Comparator.comparingDouble(Shared::part)
                .reversed()
                .thenComparing(Shared::kind)
                .thenComparing(Shared::value));
        return new PairScore(alike, kinds.size() < 2 ? 0 : alike, factor, shared);
    }

    /**
     * The likeness alone, to the last digit that of {@link #of}, for keys that have been numbered in their order.
     *
     * @param ones numbers of the keys of the first
     * @param others numbers of the keys of the second
     */
    static double likeness(
            WeightedSignature one, int[] ones, WeightedSignature other, int[] others, PairModel model, boolean dates) {
        boolean own = one.signature().language().equals(other.signature().language());
        double[] first = own ? one.ownWeights() : one.weights();
        double[] second = own ? other.ownWeights() : other.weights();
        double norm = own ? one.ownNorm() * other.ownNorm() : one.norm() * other.norm();
        double pivotNorm = own ? 0 : one.pivotNorm() * other.pivotNorm();
        double cosine = 0;
        int kinds = 0;
        for (int left = 0, right = 0; left < ones.length && right < others.length; ) {
            int order = Integer.compare(ones[left], others[right]);
            if (order == 0) {
                FeatureKind kind = one.features().get(left).kind();
                double part = part(kind, first[left], second[right], norm, pivotNorm, model);
                if (part > 0) {
                    kinds |= 1 << kind.evidence().ordinal();
                    cosine += part;
                }
            }
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        double vector = vectorPart(one.signature(), other.signature(), model, cosine);
        if (vector > 0) {
            kinds |= 1 << EvidenceKind.VECTOR.ordinal();
            cosine += vector;
        }
        return Integer.bitCount(kinds) < 2
                ? 0
                : Math.round(Math.min(1, cosine * factor(one.signature(), other.signature(), model, dates)) * UNITS)
                        / UNITS;
    }

    /** The part of the cosine that two weights of one feature make: of that of the pivots, or of the others. */
    private static double part(
            FeatureKind kind, double first, double second, double norm, double pivotNorm, PairModel model) {
        double pivotShare = pivotNorm == 0 ? 0 : model.dictionary();
        boolean pivot = kind == FeatureKind.PIVOT;
        double length = pivot ? pivotNorm : norm;
        double share = pivot ? pivotShare : 1 - pivotShare;
        return length == 0 ? 0 : share * first * second / length;
    }

    /** The part of the cosine that an encoder adds to what is shared: nothing within a language, whose words are compared. */
    private static double vectorPart(Signature one, Signature other, PairModel model, double cosine) {
        return one.language().equals(other.language())
                        || one.vector().none()
                        || other.vector().none()
                ? 0
                : model.encoder() * model.closeness(one.vector(), other.vector()) * Math.max(0, 1 - cosine);
    }

    /** What the days and languages make of a likeness. */
    private static double factor(Signature one, Signature other, PairModel model, boolean dates) {
        boolean own = one.language().equals(other.language());
        boolean dated = dates && dated(one) && dated(other);
        return (own ? model.own() : dated ? 1 : model.undated()) * (dated ? decay(one, other, model) : 1);
    }

    private static boolean dated(Signature signature) {
        return signature.firstDay() != null && signature.lastDay() != null;
    }

    /** Decay by the days between two intervals of publication; none where one is unknown. */
    private static double decay(Signature one, Signature other, PairModel model) {
        LocalDate first = one.firstDay();
        LocalDate last = one.lastDay();
        LocalDate otherFirst = other.firstDay();
        LocalDate otherLast = other.lastDay();
        if (first == null || last == null || otherFirst == null || otherLast == null) {
            return 1;
        }
        long days = Math.max(
                0, Math.max(otherFirst.toEpochDay() - last.toEpochDay(), first.toEpochDay() - otherLast.toEpochDay()));
        return model.decay(days);
    }
}
