package dev.parallax.linear;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A trained model: a line and a cut for every label over one vocabulary. */
public final class LinearModel {
    private final Vocabulary vocabulary;
    private final List<String> labels;
    private final List<LogisticRegression.Line> lines;
    private final double[] cuts;

    LinearModel(Vocabulary vocabulary, List<String> labels, List<LogisticRegression.Line> lines, double[] cuts) {
        this.vocabulary = vocabulary;
        this.labels = List.copyOf(labels);
        this.lines = List.copyOf(lines);
        this.cuts = cuts;
    }

    /** Labels in order. */
    public List<String> labels() {
        return labels;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    LogisticRegression.Line line(int label) {
        return lines.get(label);
    }

    double cut(int label) {
        return cuts[label];
    }

    /** Log-odds of each label less its cut: above 0 the label is given. */
    public SortedMap<String, Double> margins(Features features) {
        SparseVector vector = vocabulary.vector(features);
        SortedMap<String, Double> margins = new TreeMap<>();
        for (int label = 0; label < labels.size(); label++) {
            margins.put(labels.get(label), lines.get(label).logOdds(vector) - cuts[label]);
        }
        return margins;
    }

    /** Labels of a text; none is an answer. */
    public SortedSet<String> labels(Features features) {
        SortedSet<String> given = new TreeSet<>();
        margins(features).forEach((label, margin) -> {
            if (margin >= 0) {
                given.add(label);
            }
        });
        return given;
    }

    /** The label that lies farthest above its cut, where one label is the answer; none is an answer too. */
    public Optional<String> label(Features features) {
        return margins(features).entrySet().stream()
                .filter(label -> label.getValue() >= 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
