package dev.parallax.annotate.claim;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How near a predicate is to a number, in tokens and what weighs like tokens: marks between them, another number, the wrong side for the language.
 *
 * @param verbLast whether the verb of the language stands behind what it rules
 */
record Nearness(boolean verbLast) {
    /** What another number between them, or one that the predicate belongs to, weighs. */
    static final int NUMBER_BETWEEN = 6;

    private static final int WRONG_SIDE = 4;
    private static final int LIGHT = 4;
    private static final int COMMA = 4;

    /** From the noun that a number counts, or from the number, to a predicate; {@code whole} is the number that it is a part of, which does not stand between. */
    int distance(
            Passage passage,
            NumberFinder.Number number,
            int nounEnd,
            Hit<CountRole> hit,
            List<NumberFinder.Number> all,
            NumberFinder.@Nullable Number whole) {
        boolean behind = hit.first() >= number.end();
        int from = behind ? Math.min(nounEnd, hit.first()) : hit.end();
        int to = behind ? hit.first() : number.first();
        from = behind ? Math.max(from, Math.min(to, CountedNoun.afterNames(passage, nounEnd))) : from;
        int distance = Math.max(0, to - from);
        boolean relative = behind
                && nounEnd < passage.tokens().size()
                && passage.tokens().get(nounEnd).normal().equals("که"); // ۲۹ تن که ...، زنده ماندند
        if (behind && CountedNoun.enclosed(passage, from, to)) {
            return 1; // one of the brothers, detained on Friday, died
        }
        int aside = verbLast && behind ? CountedNoun.aside(passage, from, to) : 0;
        if (aside > 0) {
            distance -= aside;
        }
        for (int token = from; token < to; token++) {
            distance += CountedNoun.AND.contains(passage.tokens().get(token).normal()) ? 1 : 0;
        }
        for (int token = from - 1; token < to; token++) {
            String gap = token < 0 ? "" : passage.gap(token);
            if (aside == 0
                    && token >= from - 1
                    && !relative
                    && (gap.contains(",")
                            || gap.contains("،")
                            || gap.contains("—")
                            || gap.contains("–")
                            || gap.contains(":"))) {
                distance += COMMA;
            }
            if (gap.contains(";") || gap.contains("؛")) {
                distance += 2 * COMMA;
            }
        }
        if (verbLast
                && !behind
                && !CountedNoun.grown(passage, number.end())
                && !CountedNoun.deaths(passage, number, List.of(hit))) {
            distance += WRONG_SIDE;
        }
        for (NumberFinder.Number other : all) {
            boolean between = other.first() >= from && other.end() <= to;
            boolean owned = other.end() == hit.first() && passage.adjacent(other.end() - 1)
                    || !verbLast && behind && hit.end() == other.first() && passage.adjacent(hit.end() - 1);
            if (other != number && other != whole && (between || owned)) {
                distance += NUMBER_BETWEEN;
            }
        }
        boolean shared = hit.end() < passage.tokens().size()
                && passage.tokens().get(hit.end()).normal().equals("و"); // کشته و زخمی شدند: one verb for both
        boolean light = verbLast && passage.language().code().equals("fa") && hit.length() == 1 && !shared;
        return distance + (light ? LIGHT : 0) - (hit.length() > 1 && verbLast ? LIGHT : 0);
    }
}
