package dev.parallax.linear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a linear model sees of a text: beginnings of words (a stand-in for stems that needs no analyser and is the same in every language), pairs of neighbours,
 * strings of letters within words, and the headline's words once more.
 */
public final class TextFeatures {
    private static final int STEM = 5;
    private static final int SHORTEST_LETTERS = 3;
    private static final int LONGEST_LETTERS = 5;

    private TextFeatures() {}

    /** Features with their counts, of a title and a text; either may be empty. */
    public static Map<String, Integer> of(String title, String text, String language) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> heading = words(title, language);
        List<String> body = new ArrayList<>(heading);
        body.addAll(words(text, language));
        String before = "";
        for (String word : body) {
            String stem = stem(word);
            count(counts, "s:" + stem);
            if (!before.isEmpty()) {
                count(counts, "p:" + before + " " + stem);
            }
            before = stem;
            letters(counts, word);
        }
        heading.forEach(word -> count(counts, "t:" + stem(word)));
        return counts;
    }

    /** Words of letters, in small letters; Arabic script without vowel signs, hamza, and the article. */
    public static List<String> words(String text, String language) {
        Locale locale = language.equals("az") || language.equals("tr") ? Locale.forLanguageTag("tr") : Locale.ROOT;
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String small = text.toLowerCase(locale);
        for (int at = 0; at < small.length(); ) {
            int point = small.codePointAt(at);
            at += Character.charCount(point);
            if (Character.isLetter(point)) {
                word.appendCodePoint(folded(point));
            } else if (Character.getType(point) != Character.NON_SPACING_MARK && point != 0x200C) {
                add(words, word);
            }
        }
        add(words, word);
        return words;
    }

    /** First letters of a word. */
    public static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    private static void add(List<String> words, StringBuilder word) {
        if (word.length() > 0) {
            String found = word.toString().replace("ـ", "");
            boolean article = found.startsWith("ال") && found.length() > 4;
            words.add(article ? found.substring(2) : found);
            word.setLength(0);
        }
    }

    private static int folded(int point) {
        return switch (point) {
            case 'ё' -> 'е';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            case 'ة' -> 'ه';
            default -> point;
        };
    }

    private static void letters(Map<String, Integer> counts, String word) {
        String padded = " " + word + " ";
        for (int length = SHORTEST_LETTERS; length <= LONGEST_LETTERS; length++) {
            for (int begin = 0; begin + length <= padded.length(); begin++) {
                count(counts, "c:" + padded.substring(begin, begin + length));
            }
        }
    }

    static void count(Map<String, Integer> counts, String feature) {
        counts.merge(feature, 1, Integer::sum);
    }
}
