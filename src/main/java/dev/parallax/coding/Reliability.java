package dev.parallax.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Agreement of the coders of one kind about a question in a language. */
public final class Reliability {
    private Reliability() {}

    /** The agreement; empty where nothing can be said. */
    public static Optional<Krippendorff.Agreement> of(
            Sheet sheet, Question question, String language, Coder.Kind kind, int draws, long seed) {
        List<double[]> units = new ArrayList<>();
        for (Unit unit : sheet.units()) {
            if (unit.language().equals(language)) {
                units.add(Answers.numbers(question, Answers.of(sheet, unit.id(), question.id(), kind)));
            }
        }
        return Krippendorff.agreement(units, question.level(), draws, seed);
    }
}
