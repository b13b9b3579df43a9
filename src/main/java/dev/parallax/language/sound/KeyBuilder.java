package dev.parallax.language.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Builds keys symbol by symbol; where a letter leaves a choice, every key built so far goes on with each of the choices, up to a bound. */
final class KeyBuilder {
    private static final int MOST_VARIANTS = 8;

    private List<String> keys = List.of("");

    /** Goes on with one of these; the empty text stands for nothing. Beyond the bound the first choice alone is taken. */
    void append(String... choices) {
        boolean all = keys.size() * choices.length <= MOST_VARIANTS;
        List<String> longer = new ArrayList<>();
        for (String key : keys) {
            for (int index = 0; index < (all ? choices.length : 1); index++) {
                longer.add(key + choices[index]);
            }
        }
        keys = longer;
    }

    /** The different keys of at least this length. */
    SortedSet<String> atLeast(int length) {
        SortedSet<String> result = new TreeSet<>();
        for (String key : keys) {
            if (key.length() >= length) {
                result.add(key);
            }
        }
        return result;
    }
}
