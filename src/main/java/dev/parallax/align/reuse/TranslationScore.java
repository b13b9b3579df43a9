package dev.parallax.align.reuse;

import dev.parallax.model.Reuse;
import dev.parallax.model.ReuseKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a later article is a translation of an earlier one in another language: names and numbers agree, and their sentences stand in the same order. Sentences are paired in order, one with one or
 * with two neighbours (as Gale and Church 1993 align translations), so that as many anchors as possible meet. A translation has {@value #FEWEST} of them that meet or more, {@value #LIKENESS} of both
 * texts' anchors (Dice), and {@value #ORDERED} of those that the texts share at all: two reports of one event share names as well, yet not in one order.
 */
public final class TranslationScore {
    /** Fewest anchors that meet. */
    public static final int FEWEST = 8;

    /** Lowest share of both texts' anchors that meet. */
    public static final double LIKENESS = 0.5;

    /** Lowest share of the common anchors that meet in order. */
    public static final double ORDERED = 0.9;

    private TranslationScore() {}

    /** The translation in the later of two articles, in either order; empty where there is none, or where the languages are the same. */
    public static Optional<Reuse> of(ReuseText one, ReuseText other) {
        return of(InTime.of(one, other));
    }

    static Optional<Reuse> of(InTime pair) {
        ReuseText source = pair.source();
        ReuseText carrier = pair.carrier();
        int common = common(source.anchors(), carrier.anchors());
        int all = source.anchors().count() + carrier.anchors().count();
        if (pair.oneLanguage() || common < FEWEST || 2 * common < LIKENESS * all) {
            return Optional.empty();
        }
        int met = met(source.anchors().sentences(), carrier.anchors().sentences());
        if (met < FEWEST || 2 * met < LIKENESS * all || met < ORDERED * common) {
            return Optional.empty();
        }
        return Optional.of(new Reuse(
                carrier.articleId(),
                source.articleId(),
                ReuseScore.rounded((double) met / carrier.anchors().count()),
                met,
                ReuseKind.TRANSLATION));
    }

    /** How many anchors two texts share, wherever they stand. */
    private static int common(Anchors one, Anchors other) {
        Map<String, Integer> counts = new HashMap<>();
        one.sentences().forEach(sentence -> sentence.forEach(anchor -> counts.merge(anchor, 1, Integer::sum)));
        int common = 0;
        for (Set<String> sentence : other.sentences()) {
            for (String anchor : sentence) {
                if (counts.merge(anchor, -1, Integer::sum) >= 0) {
                    common++;
                }
            }
        }
        return common;
    }

    /** The most anchors that meet in sentences paired in order. */
    private static int met(List<Set<String>> one, List<Set<String>> other) {
        int[][] most = new int[one.size() + 1][other.size() + 1];
        for (int row = 1; row <= one.size(); row++) {
            Set<String> left = one.get(row - 1);
            Set<String> twoLeft = row > 1 ? both(one.get(row - 2), left) : left;
            for (int column = 1; column <= other.size(); column++) {
                Set<String> right = other.get(column - 1);
                int best = Math.max(most[row - 1][column], most[row][column - 1]);
                best = Math.max(best, most[row - 1][column - 1] + shared(left, right));
                if (row > 1) {
                    best = Math.max(best, most[row - 2][column - 1] + shared(right, twoLeft));
                }
                if (column > 1) {
                    best = Math.max(best, most[row - 1][column - 2] + shared(left, both(other.get(column - 2), right)));
                }
                most[row][column] = best;
            }
        }
        return most[one.size()][other.size()];
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String anchor : one) {
            shared += other.contains(anchor) ? 1 : 0;
        }
        return shared;
    }
}
