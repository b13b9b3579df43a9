package dev.parallax.annotate.claim;

import dev.parallax.annotate.lookup.Hit;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.model.Modality;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a number is put, and where the words that say so begin.
 *
 * @param modality what they say
 * @param first first token of the words and the number
 */
record Modals(Modality modality, int first) {
    private static final Pattern CLAUSE = Pattern.compile("[,;:.،؛()—–\\n]");
    private static final List<String> BEHIND = List.of("az", "tr", "fa", "ar");

    /** Reads what stands before a token and, in the languages that put it there, behind another. */
    static Modals of(Passage passage, int numberFirst, int numberEnd, List<Hit<CountRole>> hits) {
        int first = numberFirst;
        Modality modality = Modality.STATED;
        for (Hit<CountRole> hit : hits) {
            boolean before = (hit.end() == first || hit.end() == numberFirst)
                    && !CLAUSE.matcher(passage.gap(hit.end() - 1)).find();
            boolean behind = hit.first() >= numberEnd
                    && hit.first() <= numberEnd + 1
                    && BEHIND.contains(passage.language().code())
                    && joined(passage, numberEnd, hit.first());
            if (hit.value().modal()
                    && (before || behind)
                    && !(hit.value() == CountRole.UP_TO
                            && (CountedNoun.grown(passage, hit.first() - 1)
                                    || CountedNoun.grown(passage, numberEnd)))) {
                modality = modality(hit.value());
                first = before ? Math.min(first, hit.first()) : first;
            }
        }
        return new Modals(modality, first);
    }

    private static boolean joined(Passage passage, int from, int to) {
        for (int token = from - 1; token < to; token++) {
            if (CLAUSE.matcher(passage.gap(token)).find()) {
                return false;
            }
        }
        return true;
    }

    private static Modality modality(CountRole role) {
        return switch (role) {
            case AT_LEAST, MORE_THAN -> Modality.AT_LEAST;
            case UP_TO -> Modality.UP_TO;
            case ABOUT -> Modality.ABOUT;
            default -> Modality.REPORTED;
        };
    }
}
