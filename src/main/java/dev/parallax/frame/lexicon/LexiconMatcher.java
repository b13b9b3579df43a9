package dev.parallax.frame.lexicon;

import dev.parallax.catalog.Lexicon;
import dev.parallax.catalog.LexiconEntry;
import dev.parallax.catalog.Match;
import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Meets the entries of a lexicon in a text: from left to right, the longest entry first, no word twice.
 *
 * <p>exact: each word as it stands. prefix: the last word begins like the entry's. lemma: inflection is approximated by the stem, the entry's word without its
 * last two letters where it has six or more, with at most four letters behind it; shorter words as they stand.
 */
final class LexiconMatcher {
    private static final int KEY = 2;
    private static final int SHORTEST_STEMMED = 6;
    private static final int STRIPPED = 2;
    private static final int LONGEST_ENDING = 4;

    /** An entry of the lexicon in the text, and the first of its words, whose voice is the voice of the whole. */
    record Hit(LexiconEntry entry, Span span, Span firstWord) {}

    private record Pattern(LexiconEntry entry, List<String> words) {}

    private final String language;
    private final Map<String, List<Pattern>> byKey = new HashMap<>();

    LexiconMatcher(Lexicon lexicon) {
        language = lexicon.language();
        for (LexiconEntry entry : lexicon.entries()) {
            List<String> words =
                    Words.of(entry.entry(), language).stream().map(Word::folded).toList();
            if (words.isEmpty()) {
                throw new IllegalArgumentException(
                        lexicon.lexiconId() + "." + language + ": no word in " + entry.entry());
            }
            byKey.computeIfAbsent(key(words.get(0)), key -> new ArrayList<>()).add(new Pattern(entry, words));
        }
        Comparator<Pattern> longestFirst = Comparator.<Pattern>comparingInt(
                        pattern -> -pattern.words().size())
                .thenComparingInt(pattern -> -pattern.entry().entry().length())
                .thenComparing(pattern -> pattern.entry().entry())
                .thenComparing(pattern -> pattern.entry().concept());
        byKey.values().forEach(patterns -> patterns.sort(longestFirst));
    }

    /** The hits in a text that was cut into words. */
    List<Hit> hits(List<Word> text) {
        List<Hit> hits = new ArrayList<>();
        int index = 0;
        while (index < text.size()) {
            int taken = 1;
            for (Pattern pattern : byKey.getOrDefault(key(text.get(index).folded()), List.of())) {
                if (meets(pattern, text, index)) {
                    taken = pattern.words().size();
                    Span first = text.get(index).span();
                    Span last = text.get(index + taken - 1).span();
                    hits.add(new Hit(pattern.entry(), new Span(first.begin(), last.end()), first));
                    break;
                }
            }
            index += taken;
        }
        return hits;
    }

    private static boolean meets(Pattern pattern, List<Word> text, int index) {
        int length = pattern.words().size();
        if (index + length > text.size()) {
            return false;
        }
        for (int step = 0; step < length; step++) {
            boolean last = step == length - 1;
            if (!meets(
                    pattern.words().get(step),
                    text.get(index + step).folded(),
                    pattern.entry().match(),
                    last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(String entry, String word, Match match, boolean last) {
        if (word.equals(entry)) {
            return true;
        }
        return switch (match) {
            case EXACT -> false;
            case PREFIX -> last && word.startsWith(entry);
            case LEMMA -> {
                if (entry.length() < SHORTEST_STEMMED) {
                    yield false;
                }
                String stem = entry.substring(0, entry.length() - STRIPPED);
                yield word.startsWith(stem) && word.length() - stem.length() <= LONGEST_ENDING;
            }
        };
    }

    private static String key(String word) {
        return word.length() <= KEY ? word : word.substring(0, KEY);
    }
}
