package dev.parallax.align.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A free phrase that meets its inflected forms without a dictionary: each word meets a word of the text that shares its beginning (all but the last two letters of
 * a word of six or more, all but the last of five) and is at most five letters longer; the words stand in order with at most one word between two of them.
 * Arabic words meet with and without the article and the one-letter words written together with them.
 */
public final class LooseWords {
    private static final int LONGEST_ENDING = 5;

    private final String phrase;
    private final List<String> words;

    /** Prepares a phrase. */
    public LooseWords(String phrase) {
        this.phrase = phrase;
        List<String> folded = new ArrayList<>();
        for (Word word : Words.of(phrase)) {
            folded.add(bare(word.folded()));
        }
        this.words = List.copyOf(folded);
    }

    /** The phrase as given. */
    public String phrase() {
        return phrase;
    }

    /**
     * The first place where the phrase stands in the words.
     *
     * @return index of the first and behind the last word
     */
    public Optional<int[]> find(List<Word> text) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (int start = 0; start < text.size(); start++) {
            int end = match(text, start);
            if (end > start) {
                return Optional.of(new int[] {start, end});
            }
        }
        return Optional.empty();
    }

    private int match(List<Word> text, int start) {
        int at = start;
        for (int index = 0; index < words.size(); index++) {
            if (at < text.size() && meets(words.get(index), bare(text.get(at).folded()))) {
                at++;
            } else if (index > 0
                    && at + 1 < text.size()
                    && meets(words.get(index), bare(text.get(at + 1).folded()))) {
                at += 2;
            } else {
                return -1;
            }
        }
        return at;
    }

    /** Whether a word of the text may be a form of the word of a phrase; both folded. */
    public static boolean meets(String word, String text) {
        int length = word.length();
        if (text.equals(word)) {
            return true;
        }
        int stem = length >= 6 ? length - 2 : length == 5 ? 4 : length;
        return length >= 3
                && text.length() >= stem
                && text.length() <= length + (length < 5 ? 3 : LONGEST_ENDING)
                && text.startsWith(word.substring(0, stem));
    }

    /** An Arabic word without the article and the words written together with it; other words as they are. */
    public static String bare(String folded) {
        if (folded.length() < 5 || folded.charAt(0) < '\u0600' || folded.charAt(0) > '\u06ff') {
            return folded;
        }
        for (String prefix : ARTICLES) {
            if (folded.startsWith(prefix) && folded.length() - prefix.length() >= 3) {
                return folded.substring(prefix.length());
            }
        }
        return folded;
    }

    private static final List<String> ARTICLES = List.of("وال", "بال", "فال", "کال", "ولل", "ال", "لل");
}
