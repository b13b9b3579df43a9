package dev.parallax.compare;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one article answers to a question.
 *
 * @param article any of its rows
 * @param denominator what its values are shares of; 1 where they are none
 * @param values value by item; of a count the count
 */
record Answer(ScoredArticle article, double denominator, SortedMap<String, Double> values) {
    /** The value of an item: 0 for a choice that was not made. */
    double value(String item) {
        return values.getOrDefault(item, 0.0);
    }

    /** Both answers as one voice's: shares and rates weighted by their denominators, parts of the text and counts added. */
    Answer joined(Answer other, Scale scale) {
        boolean added = scale == Scale.PART_OF_TEXT || scale == Scale.COUNT;
        double whole = scale == Scale.PART_OF_TEXT ? denominator : denominator + other.denominator;
        TreeMap<String, Double> joined = new TreeMap<>();
        for (String item : values.keySet()) {
            joined.put(item, 0.0);
        }
        for (String item : other.values.keySet()) {
            joined.put(item, 0.0);
        }
        joined.replaceAll((item, zero) -> added
                ? value(item) + other.value(item)
                : (value(item) * denominator + other.value(item) * other.denominator) / whole);
        return new Answer(article, whole, joined);
    }
}
