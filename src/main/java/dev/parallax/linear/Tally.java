package dev.parallax.linear;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Counts labels that were rightly given, wrongly given and missed. */
public final class Tally {
    private long right;
    private long extra;
    private long missed;

    /** Counts one text. */
    public void add(Set<String> gold, Set<String> given) {
        for (String label : given) {
            if (gold.contains(label)) {
                right++;
            } else {
                extra++;
            }
        }
        missed += gold.stream().filter(label -> !given.contains(label)).count();
    }

    /** Adds the counts of another tally. */
    public void add(Tally other) {
        right += other.right;
        extra += other.extra;
        missed += other.missed;
    }

    /** F1 of all labels together; 1 where there was nothing to find and nothing was found. */
    public double f1() {
        long all = 2 * right + extra + missed;
        return all == 0 ? 1 : 2.0 * right / all;
    }

    /** The labels of all examples. */
    static TreeSet<String> labels(Collection<Example> examples) {
        TreeSet<String> labels = new TreeSet<>();
        examples.forEach(example -> labels.addAll(example.labels()));
        return labels;
    }
}
