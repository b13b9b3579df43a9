package dev.parallax.align.utterance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether two quotations of one speaker are wordings of one statement: published at most three days apart, and alike. Within a language they are alike when the shorter shares at least half of its words
 * (three or more) with the longer, so that a cut meets its whole. Across languages words cannot be compared: what they name (concepts, numbers, sound keys of names) has to overlap by at
 * least half of the smaller set and in at least two things, of which one is a number, or a name, or a third concept.
 */
final class StatementLikeness {
    /** Most days between two reports of one statement. (days) */
    static final int DAYS = 3;

    private static final int FEWEST_WORDS = 3;
    private static final double OVERLAP = 0.5;

    private StatementLikeness() {}

    /** 0 where they are not one statement; otherwise how much the smaller shares with the larger, 0.5 to 1. */
    static double of(Statement one, Statement other) {
        if (!one.speakerConceptId().equals(other.speakerConceptId()) || !near(one.day(), other.day())) {
            return 0;
        }
        return one.language().equals(other.language()) ? within(one, other) : across(one, other);
    }

    private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && Math.abs(one.toEpochDay() - other.toEpochDay()) <= DAYS;
    }

    private static double within(Statement one, Statement other) {
        int shared = shared(one.words(), other.words());
        int smaller = Math.min(one.words().size(), other.words().size());
        double overlap = smaller == 0 ? 0 : (double) shared / smaller;
        return shared >= FEWEST_WORDS && overlap >= OVERLAP ? overlap : 0;
    }

    private static double across(Statement one, Statement other) {
        int concepts = shared(one.concepts(), other.concepts());
        int numbers = shared(one.numbers(), other.numbers());
        int names = Math.min(1, shared(one.names(), other.names()));
        int smaller = Math.min(size(one), size(other));
        int shared = concepts + numbers;
        double overlap = smaller == 0 ? 0 : (double) shared / smaller;
        boolean telling = numbers > 0 && concepts > 0 || concepts >= 3 || concepts == 2 && names > 0;
        return telling && overlap >= OVERLAP ? overlap : 0;
    }

    private static int size(Statement statement) {
        return statement.concepts().size() + statement.numbers().size();
    }

    private static int shared(SortedSet<String> one, SortedSet<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size();
    }
}
