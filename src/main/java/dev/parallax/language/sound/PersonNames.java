package dev.parallax.language.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * Whether two spellings of a full name, in any of the six languages, may name one person. Both names become the sequence of their sound classes over all words, since
 * scripts part compounds differently ({@code Amir-Abdollahian}, {@code امیرعبداللهیان}, {@code أمير عبد اللهيان}); the sequences are aligned, where classes that one
 * script writes for another's cost less than others, and names meet where what is left over is small beside their length. A given name alone is not enough and
 * neither is a short key: names of fewer than {@link #SHORTEST} classes do not meet.
 */
public final class PersonNames {
    /** Fewest classes of a full name. */
    public static final int SHORTEST = 4;

    /** What may be left over, per class of the longer name. Set on the names of the catalog. */
    private static final double LEFT_OVER = .2;

    private static final int MOST_VARIANTS = 24;
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "es", "esh", "as", "ash", "аль", "ал", "ас", "аш", "эль", "бин", "ибн", "bin", "ben", "ibn",
            "əs", "əş", "eş", "əl", "بن", "ابن");

    private PersonNames() {}

    /** Whether the spellings may name one person. */
    public static boolean meet(String name, String language, String other, String otherLanguage) {
        List<String> one = sequences(name, language);
        List<String> two = sequences(other, otherLanguage);
        for (String first : one) {
            for (String second : two) {
                int longer = Math.max(first.length(), second.length());
                if (Math.min(first.length(), second.length()) >= SHORTEST
                        && SoundDistance.of(first, second) <= LEFT_OVER * longer) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one word may be the other spelt differently, or with two neighbouring sounds exchanged: صروفوف for صفروف. Both have three classes or more. */
    public static boolean misspelt(String word, String other, String language) {
        for (String one : SoundKeys.of(word, language)) {
            for (String two : SoundKeys.of(other, language)) {
                if (one.equals(two) || SoundDistance.exchanged(one, two)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> sequences(String name, String language) {
        List<String> sequences = List.of("");
        String[] words = name.split("[\\s\\u200c\\-\\u2010\\u2011]+");
        for (int index = 0; index < words.length; index++) {
            String word = Spelling.fold(words[index]);
            if (index > 0 && PARTICLES.contains(word)) {
                continue;
            }
            if (language.equals("ar") && index > 0 && word.startsWith("ال") && word.length() > 4) {
                word = word.substring(2);
            }
            SortedSet<String> keys = SoundKeys.sequences(word, language);
            if (keys.isEmpty()) {
                continue;
            }
            List<String> longer = new ArrayList<>();
            for (String sequence : sequences) {
                for (String key : keys) {
                    if (longer.size() < MOST_VARIANTS) {
                        longer.add(sequence + key);
                    }
                }
            }
            sequences = longer;
        }
        return sequences;
    }
}
