package dev.parallax.annotate.claim;

import dev.parallax.annotate.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins the two ends of a range to one number: 20–30, between 20 and 30, от 5 до 10 тысяч; rose from 5 to 10 tells the 10. */
final class Ranges {
    /** Words between the two ends of a range, and words before it that make "and" such a word. */
    private static final Set<String> TO = Set.of("to", "до", "تا", "الي", "ila");

    private static final Set<String> FROM = Set.of("from", "от", "с", "من", "از");
    private static final Set<String> BETWEEN = Set.of("between", "بين", "بین", "от");

    private Ranges() {}

    /** Two numbers as the ends of one; a number word behind the second belongs to both: 5–10 million. */
    static NumberFinder.Number of(int first, NumberFinder.Number low, NumberFinder.Number high) {
        boolean shared = low.scale() == 1 && low.value() < high.value() / high.scale();
        return new NumberFinder.Number(
                first,
                high.end(),
                low.value() * (shared ? high.scale() : 1),
                high.high(),
                high.inDigits(),
                false,
                high.scale());
    }

    /** Where a range of two numbers begins: with a dash between them, "20 to 30", "between 20 and 30"; -1 where they are no range. */
    private static int reach(Passage passage, NumberFinder.Number low, NumberFinder.Number high) {
        String gap = passage.gap(low.end() - 1).strip();
        if (low.end() == high.first() && (gap.equals("-") || gap.equals("–") || gap.equals("—"))) {
            return low.first();
        }
        boolean apart = low.end() + 1 == high.first() && passage.adjacent(low.end() - 1) && passage.adjacent(low.end());
        String word = apart ? passage.tokens().get(low.end()).normal() : "";
        boolean led = low.first() > 0
                && BETWEEN.contains(passage.tokens().get(low.first() - 1).normal());
        boolean glued = low.end() == high.first()
                && passage.adjacent(low.end() - 1)
                && passage.tokens().get(high.first()).normal().startsWith(NumberFinder.AND);
        boolean between = led && (word.equals("and") || word.equals(NumberFinder.AND) || glued);
        if (!between && !TO.contains(word)) {
            return -1;
        }
        return low.first() - (led ? 1 : 0);
    }

    /** Whether something grew or fell from one number to the other. */
    private static boolean grew(Passage passage, NumberFinder.Number low, NumberFinder.Number high) {
        int word = low.first() - 1;
        return low.end() + 1 == high.first()
                && word > 0
                && FROM.contains(passage.tokens().get(word).normal())
                && (CountedNoun.grown(passage, word - 2) || CountedNoun.grown(passage, high.end()));
    }

    /** Numbers with ranges joined to one. */
    static List<NumberFinder.Number> join(Passage passage, List<NumberFinder.Number> numbers) {
        List<NumberFinder.Number> joined = new ArrayList<>();
        for (NumberFinder.Number number : numbers) {
            NumberFinder.Number before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && before.value() < number.value() && before.high() == before.value()) {
                int from = reach(passage, before, number);
                if (from >= 0 && grew(passage, before, number)) {
                    joined.remove(joined.size() - 1); // rose from 5 to 10 percent: the new figure is told
                } else if (from >= 0) {
                    joined.set(joined.size() - 1, of(from, before, number));
                    continue;
                }
            }
            joined.add(number);
        }
        return joined;
    }
}
