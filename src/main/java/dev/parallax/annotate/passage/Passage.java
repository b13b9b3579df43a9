package dev.parallax.annotate.passage;

import dev.parallax.language.Language;
import dev.parallax.language.Sentences;
import dev.parallax.language.Word;
import dev.parallax.language.Words;
import dev.parallax.model.CodePoints;
import dev.parallax.model.Part;
import dev.parallax.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One part of an article, read once.
 *
 * @param language its language
 * @param part title or text
 * @param text the words, never altered
 * @param points code point offsets of the text
 * @param tokens words in order
 * @param sentences sentences in order; a title is one
 */
public record Passage(
        Language language, Part part, String text, CodePoints points, List<Token> tokens, List<Sentenced> sentences) {
    /** Reads a part; {@code analyse} gives the token of a word and may remember what it gave. */
    public static Passage read(Language language, Part part, String text, Function<Word, Token> analyse) {
        List<Word> words = Words.of(text);
        List<Token> tokens = new ArrayList<>(words.size());
        for (Word word : words) {
            tokens.add(analyse.apply(word));
        }
        List<Sentenced> sentences = new ArrayList<>();
        int paragraph = 0;
        int begin = 0;
        int token = 0;
        while (begin <= text.length()) {
            int line = text.indexOf('\n', begin);
            int end = line < 0 ? text.length() : line;
            List<int[]> spans =
                    part == Part.TITLE ? trimmed(text, begin, end) : Sentences.of(language, text, begin, end);
            for (int[] span : spans) {
                while (token < tokens.size() && tokens.get(token).begin() < span[0]) {
                    token++;
                }
                int first = token;
                while (token < tokens.size() && tokens.get(token).begin() < span[1]) {
                    token++;
                }
                sentences.add(new Sentenced(sentences.size(), paragraph, span[0], span[1], first, token));
            }
            paragraph++;
            begin = end + 1;
        }
        return new Passage(language, part, text, CodePoints.of(text), List.copyOf(tokens), List.copyOf(sentences));
    }

    private static List<int[]> trimmed(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return to > from ? List.of(new int[] {from, to}) : List.of();
    }

    /** The sentence that holds a UTF-16 index, or the last one that begins before it; 0 where there is none. */
    public int sentenceAt(int index) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).begin() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** First token that begins at or behind a UTF-16 index. */
    public int tokenAt(int index) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).begin() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What stands between two neighbouring tokens; the end of the text behind the last, its begin before the first. */
    public String gap(int before) {
        int from = before < 0 ? 0 : tokens.get(before).end();
        int to = before + 1 < tokens.size() ? tokens.get(before + 1).begin() : text.length();
        return text.substring(from, to);
    }

    /** Whether only white space (or a non-joiner) parts a token from the next. */
    public boolean adjacent(int before) {
        if (before < 0 || before + 1 >= tokens.size()) {
            return false;
        }
        for (int index = tokens.get(before).end();
                index < tokens.get(before + 1).begin();
                index++) {
            char c = text.charAt(index);
            if (c == '\n'
                    || !Character.isWhitespace(c) && c != '\u00a0' && c != '\u200c' && c != '-' && c != '\u2011') {
                return false;
            }
        }
        return true;
    }

    /** Code point span of UTF-16 indexes. */
    public Span span(int begin, int end) {
        return points.span(begin, end);
    }

    /** The words between UTF-16 indexes. */
    public String words(int begin, int end) {
        return text.substring(begin, end);
    }
}
