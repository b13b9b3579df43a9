package dev.parallax.coding;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What most coders of one kind find in a unit. */
public final class Majority {
    private Majority() {}

    /** The items of a measure that they find there; empty where nobody answered any question of it. An item with as many for as against is not there. */
    public static Optional<SortedSet<String>> labels(
            Sheet sheet, Questions questions, Unit unit, String featureId, Coder.Kind kind) {
        SortedSet<String> labels = new TreeSet<>();
        boolean answered = false;
        for (Question question : questions.all()) {
            if (question.featureId().equals(featureId)) {
                List<Code> answers = Answers.of(sheet, unit.id(), question.id(), kind);
                answered |= !answers.isEmpty();
                if (Answers.majority(question, answers).orElse(false)) {
                    labels.add(question.item());
                }
            }
        }
        return answered ? Optional.of(labels) : Optional.empty();
    }
}
