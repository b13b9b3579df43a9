package dev.parallax.annotate.claim;

import dev.parallax.annotate.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One of a number: "one of the two", один из двух, یکی از این دو نفر, أحد الشقيقين. It counts one, whatever the number behind it. */
final class Partitives {
    private static final Set<String> ONE =
            Set.of("one", "один", "одна", "одного", "одной", "одному", "یکی", "احد", "احدي", "واحد", "واحده", "يكي");
    private static final Set<String> OF =
            Set.of("of", "the", "these", "those", "из", "этих", "тех", "от", "از", "این", "آن", "ان", "اين", "من");
    private static final Set<String> CONSTRUCT = Set.of("احد", "احدي");

    private Partitives() {}

    /** The numbers with each one-of-many in the place of the many. */
    static List<NumberFinder.Number> read(Passage passage, List<NumberFinder.Number> numbers) {
        List<NumberFinder.Number> read = new ArrayList<>();
        for (NumberFinder.Number number : numbers) {
            int one = one(passage, number);
            if (one < 0) {
                read.add(number);
                continue;
            }
            read.removeIf(other -> other.end() > one);
            read.add(new NumberFinder.Number(one, number.end(), 1, 1, false, number.dual(), 1));
        }
        return read;
    }

    private static int one(Passage passage, NumberFinder.Number number) {
        if (number.value() < 2 || number.value() != Math.rint(number.value())) {
            return -1;
        }
        int token = number.first() - 1;
        int between = 0;
        while (token >= 0 && between < 3 && passage.adjacent(token) && OF.contains(normal(passage, token))) {
            token--;
            between++;
        }
        boolean adjacent = token >= 0 && passage.adjacent(token);
        boolean one = adjacent
                && (between > 0 ? ONE.contains(normal(passage, token)) : CONSTRUCT.contains(normal(passage, token)));
        return one ? token : -1;
    }

    private static String normal(Passage passage, int token) {
        return passage.tokens().get(token).normal();
    }
}
