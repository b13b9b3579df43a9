package dev.parallax.linear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a linear model sees of a text: beginnings of words (a stand-in for stems that needs no analyser and is the same in every language), and in
 * brief texts pairs of neighbours and strings of letters within words; in long ones these say the same once more, at ten times the cost.
 */
public final class TextFeatures {
    private static final int STEM = 5;
    /** Words up to which a text is brief: a headline, a sentence, a lead. */
    private static final int BRIEF = 100;

    private static final int SHORTEST_LETTERS = 3;
    private static final int LONGEST_LETTERS = 5;

    private TextFeatures() {}

    /** Features with their counts, of a title and a text; either may be empty. */
    public static Map<String, Double> of(String title, String text, String language) {
        Map<String, Double> counts = new HashMap<>();
        List<String> body = words(title, language);
        body.addAll(words(text, language));
        boolean brief = body.size() <= BRIEF;
        String before = "";
        for (String word : body) {
            String stem = stem(word);
            count(counts, "s:" + stem);
            if (brief) {
                if (!before.isEmpty()) {
                    count(counts, "p:" + before + " " + stem);
                }
                before = stem;
                letters(counts, word);
            }
        }
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

    static void letters(Map<String, Double> counts, String word) {
        String padded = " " + word + " ";
        for (int length = SHORTEST_LETTERS; length <= LONGEST_LETTERS; length++) {
            for (int begin = 0; begin + length <= padded.length(); begin++) {
                count(counts, "c:" + padded.substring(begin, begin + length));
            }
        }
    }

    static void count(Map<String, Double> counts, String feature) {
        counts.merge(feature, 1.0, Double::sum);
    }
}
