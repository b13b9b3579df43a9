package dev.parallax.extract.metadata;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts that could be the headline, with the points of the sources that name them. Texts with the same letters and digits are one, in its best spelling. */
final class Candidates {
    private static final double TIE = 1e-9;

    private final Map<String, Double> points = new LinkedHashMap<>();
    private final Map<String, Double> spellings = new HashMap<>();

    void add(String text, double worth) {
        if (text.isBlank()) {
            return;
        }
        spellings.merge(text, worth, Double::sum);
        String key = Headline.key(text);
        for (Map.Entry<String, Double> entry : points.entrySet()) {
            String known = entry.getKey();
            if (Headline.isSpelling(known, key)) {
                double sum = entry.getValue() + worth;
                points.remove(known);
                points.put(isBetter(text, known) ? text : known, sum);
                return;
            }
        }
        points.put(text, worth);
    }

    /** Of two spellings the one with more marks has lost none between its parts; of two with as many, the one that the weightier sources write is the outlet's own. */
    private boolean isBetter(String text, String known) {
        int more = marks(text) - marks(known);
        return more > 0 || (more == 0 && worth(text) > worth(known) + TIE);
    }

    private double worth(String spelling) {
        return spellings.getOrDefault(spelling, 0.0);
    }

    /** Marks of a text: a dash between spaces is one, and so is a colon. */
    private static int marks(String text) {
        return (int) text.chars()
                .filter(c -> c != ' ' && !Character.isLetterOrDigit(c))
                .count();
    }

    /** The spellings chosen so far. */
    Set<String> texts() {
        return points.keySet();
    }

    /** The candidate with most points, the first of several; the site's name only where there is nothing else. */
    Optional<String> best(@Nullable String site) {
        String name = site == null ? "" : Headline.key(site);
        return points.entrySet().stream()
                .filter(entry -> site == null || points.size() == 1 || !Headline.isSpelling(entry.getKey(), name))
                .reduce((best, next) -> next.getValue() > best.getValue() + TIE ? next : best)
                .map(Map.Entry::getKey);
    }
}
