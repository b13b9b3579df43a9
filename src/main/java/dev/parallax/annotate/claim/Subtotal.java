package dev.parallax.annotate.claim;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.passage.Turkic;
import java.util.Set;

/** A part of those whom something happened to: "two of the detained", двое из задержанных, saxlanılanlardan ikisi. How many they are in all it does not say. */
final class Subtotal {
    private static final Set<String> THOSE =
            Set.of("the", "those", "these", "all", "этих", "тех", "всех", "این", "اين", "آن", "ان");

    private Subtotal() {}

    /** Whether a number is a part of the people that a word of a quantity means. */
    static boolean is(Passage passage, NumberFinder.Number number, Hit<CountRole> hit) {
        if (hit.end() == number.first()) {
            return passage.adjacent(hit.end() - 1) && Turkic.ablative(passage, hit.end() - 1);
        }
        int token = hit.first() - 1;
        while (token >= number.end() && passage.adjacent(token) && THOSE.contains(normal(passage, token))) {
            token--;
        }
        boolean of = token >= number.end()
                && passage.adjacent(token)
                && CountedNoun.PART_OF.contains(normal(passage, token));
        return of
                && (token == number.end() || token == number.end() + 1 && passage.adjacent(number.end()))
                && passage.adjacent(number.end() - 1);
    }

    private static String normal(Passage passage, int token) {
        return passage.tokens().get(token).normal();
    }
}
