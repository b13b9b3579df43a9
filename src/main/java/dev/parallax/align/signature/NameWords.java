package dev.parallax.align.signature;

import dev.parallax.align.Segment;
import dev.parallax.align.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of an article that may be names. In scripts with case: words with a capital that is not owed to their place (first word of a sentence, headline in capitals)
 * for sure, others with a capital perhaps. In Arabic script: every word of four letters or more, perhaps.
 */
final class NameWords {
    private static final double SURE = 1.0;
    private static final double PERHAPS = 0.5;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_ARABIC = 4;
    /** Share of words with capitals from which a sentence tells nothing by them. */
    private static final double TITLE_CASE = 0.6;

    private NameWords() {}

    /** A word that may be a name. */
    record Candidate(Word word, double sureness) {}

    /** The candidates of each segment, in order. */
    static List<List<Candidate>> of(List<Segment> segments, boolean cased) {
        Set<String> sure = new HashSet<>();
        if (cased) {
            for (Segment segment : segments) {
                if (!titleCase(segment)) {
                    List<Word> words = segment.words();
                    for (int index = 1; index < words.size(); index++) {
                        if (capital(words.get(index))) {
                            sure.add(words.get(index).folded());
                        }
                    }
                }
            }
        }
        List<List<Candidate>> candidates = new ArrayList<>();
        for (Segment segment : segments) {
            candidates.add(cased ? cased(segment, sure) : uncased(segment));
        }
        return candidates;
    }

    private static List<Candidate> cased(Segment segment, Set<String> sure) {
        List<Candidate> candidates = new ArrayList<>();
        for (Word word : segment.words()) {
            if (capital(word)) {
                candidates.add(new Candidate(word, sure.contains(word.folded()) ? SURE : PERHAPS));
            }
        }
        return candidates;
    }

    private static List<Candidate> uncased(Segment segment) {
        List<Candidate> candidates = new ArrayList<>();
        for (Word word : segment.words()) {
            if (!word.numeric() && word.folded().length() >= SHORTEST_ARABIC) {
                candidates.add(new Candidate(word, PERHAPS));
            }
        }
        return candidates;
    }

    private static boolean capital(Word word) {
        return word.capitalised() && !word.suffix() && word.folded().length() >= SHORTEST;
    }

    private static boolean titleCase(Segment segment) {
        int letters = 0;
        int capitals = 0;
        for (Word word : segment.words()) {
            if (!word.numeric() && word.folded().length() > SHORTEST) {
                letters++;
                capitals += word.capitalised() ? 1 : 0;
            }
        }
        return letters >= 3 && capitals > TITLE_CASE * letters;
    }
}
