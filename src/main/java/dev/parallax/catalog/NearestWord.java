package dev.parallax.catalog;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The valid word that somebody most likely meant. */
public final class NearestWord {
    /** More words than this are not listed in a message. */
    private static final int LISTED = 16;

    private NearestWord() {}

    /**
     * The word of the smallest Damerau-Levenshtein distance, compared without regard to case and to {@code -} for {@code _}; the first in order among equals.
     * Empty where more than a third of the letters would have to change (one of three or four, none of two); the beginning of a valid word is near to it.
     */
    public static Optional<String> of(String found, Collection<String> valid) {
        int[] asked = folded(found);
        int best = changes(asked.length) + 1;
        Optional<String> nearest = Optional.empty();
        for (String word : new TreeSet<>(valid)) {
            int[] candidate = folded(word);
            int distance = distance(asked, candidate);
            if (distance >= Math.max(asked.length, candidate.length)) {
                continue;
            }
            if (asked.length >= 3 && word.startsWith(found)) {
                distance = Math.min(distance, changes(asked.length));
            }
            if (distance < best) {
                best = distance;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    /** A sentence on a word that is not among the valid ones: {@code "presn" is no kind; did you mean "person"? Expected one of: ...}. */
    public static String unknown(String what, String found, Collection<String> valid) {
        StringBuilder sentence = new StringBuilder("\"" + found + "\" is no " + what);
        Optional<String> nearest = of(found, valid);
        nearest.ifPresent(
                word -> sentence.append("; did you mean \"").append(word).append("\"?"));
        if (valid.size() <= LISTED && !valid.isEmpty()) {
            sentence.append(nearest.isPresent() ? " Expected one of: " : "; expected one of: ");
            sentence.append(String.join(", ", valid));
        } else if (nearest.isEmpty()) {
            sentence.append("; none of the ").append(valid.size()).append(" known ones is near it");
        }
        return sentence.toString();
    }

    private static int changes(int letters) {
        return letters <= 2 ? 0 : letters <= 4 ? 1 : Math.max(2, letters / 3);
    }

    private static int[] folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').codePoints().toArray();
    }

    /** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
    static int distance(int[] a, int[] b) {
        int[][] cost = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length; j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                int substitution = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i][j] = Math.min(substitution, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length][b.length];
    }
}
