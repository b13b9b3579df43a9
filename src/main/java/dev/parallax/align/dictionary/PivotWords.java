package dev.parallax.align.dictionary;

import dev.parallax.align.text.Word;
import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the pivots of a text's words: the longest form of up to three words that a dictionary holds, a single word also by its stems. */
public final class PivotWords {
    private static final char NON_JOINER = '\u200c';

    private final PivotTable table;
    private final Optional<Language> language;

    /** The finder for texts of a language; one that no dictionary speaks of finds nothing. */
    public PivotWords(PivotTable table, String language) {
        this.table = table;
        this.language = table.languages().contains(language) ? Languages.of(language) : Optional.empty();
    }

    /**
     * Words that a dictionary holds.
     *
     * @param pivots their pivots, at least one
     * @param begin first code point
     * @param end behind the last code point
     */
    public record Found(List<String> pivots, int begin, int end) {
        public Found {
            pivots = List.copyOf(pivots);
        }
    }

    private record Piece(String surface, String normal, int begin, int end) {}

    /** What is found in the words of a sentence, in order. */
    public List<Found> in(List<Word> words) {
        return language.map(known -> in(words, known)).orElse(List.of());
    }

    private List<Found> in(List<Word> words, Language known) {
        List<Piece> pieces = pieces(words, known);
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < pieces.size(); ) {
            int taken = 1;
            for (int length = Math.min(PivotTable.MOST_WORDS, pieces.size() - at); length >= 1; length--) {
                List<String> pivots = length == 1 ? single(pieces.get(at), known) : several(pieces, at, length);
                if (!pivots.isEmpty()) {
                    found.add(new Found(
                            pivots,
                            pieces.get(at).begin(),
                            pieces.get(at + length - 1).end()));
                    taken = length;
                    break;
                }
            }
            at += taken;
        }
        return found;
    }

    private static List<Piece> pieces(List<Word> words, Language known) {
        List<Piece> pieces = new ArrayList<>();
        for (Word word : words) {
            if (word.numeric() || word.suffix()) {
                continue;
            }
            int begin = word.begin();
            for (String surface : word.surface().split(String.valueOf(NON_JOINER), -1)) {
                int end = begin + surface.codePointCount(0, surface.length());
                if (end > begin) {
                    pieces.add(new Piece(surface, known.normalise(surface), begin, end));
                }
                begin = end + 1;
            }
        }
        return pieces;
    }

    private List<String> single(Piece piece, Language known) {
        if (piece.normal().length() < 2) {
            return List.of();
        }
        for (String key : known.keys(piece.surface())) {
            List<String> pivots = table.of(known.code(), key);
            if (!pivots.isEmpty()) {
                return pivots;
            }
        }
        return List.of();
    }

    private List<String> several(List<Piece> pieces, int from, int length) {
        StringBuilder form = new StringBuilder();
        for (int at = from; at < from + length; at++) {
            form.append(at == from ? "" : " ").append(pieces.get(at).normal());
        }
        return table.of(language.map(Language::code).orElse(""), form.toString());
    }
}
