package dev.parallax.linear;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a linear model sees of a sentence with a target in it: words on either side of the target by distance, pairs of neighbours near it, strings of letters near
 * it, all words wherever they stand, and the target's own words.
 */
public final class TargetFeatures {
    private static final int NEAR = 4;
    private static final int REACH = 10;

    private TargetFeatures() {}

    /**
     * Features with their counts.
     *
     * @param before the sentence before the target
     * @param target the target's words
     * @param after the sentence behind the target
     */
    public static Map<String, Double> of(String before, String target, String after, String language) {
        Map<String, Double> counts = new HashMap<>();
        List<String> left = TextFeatures.words(before, language);
        Collections.reverse(left);
        List<String> right = TextFeatures.words(after, language);
        TextFeatures.words(target, language)
                .forEach(word -> TextFeatures.count(counts, "e:" + TextFeatures.stem(word)));
        side(counts, left, "l");
        side(counts, right, "r");
        return counts;
    }

    /** Words from the target outwards. */
    private static void side(Map<String, Double> counts, List<String> words, String side) {
        String before = "-";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String stem = TextFeatures.stem(word);
            TextFeatures.count(counts, "s:" + stem);
            TextFeatures.letters(counts, word);
            if (i < REACH) {
                TextFeatures.count(counts, "n:" + stem);
                TextFeatures.count(counts, "d:" + side + stem);
            }
            if (i < NEAR) {
                TextFeatures.count(counts, "w:" + side + stem);
                TextFeatures.count(counts, "q:" + side + before + " " + stem);
            }
            before = stem;
        }
    }
}
