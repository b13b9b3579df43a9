package dev.parallax.coding;

import java.util.List;

/**
 * What coders are asked about each unit.
 *
 * @param featureId measure that the answer is held against
 * @param item item of the measure
 * @param level level of measurement
 * @param choices answers that can be given, in order; the first means "not there". Empty where the answer is any number
 * @param wording the question in words
 */
public record Question(String featureId, String item, Level level, List<String> choices, String wording) {
    public Question {
        choices = List.copyOf(choices);
        if (featureId.isEmpty() || featureId.contains("/") || item.isEmpty() || item.contains("=")) {
            throw new IllegalArgumentException("no question: " + featureId + "/" + item);
        }
        if (choices.isEmpty() != (level == Level.INTERVAL)) {
            throw new IllegalArgumentException(featureId + "/" + item
                    + ": a nominal or ordinal question has choices, an interval question takes any number");
        }
    }

    /** {@code feature/item}: the question in files. */
    public String id() {
        return featureId + "/" + item;
    }

    /** Whether this can be an answer. */
    public boolean takes(String value) {
        if (level != Level.INTERVAL) {
            return choices.contains(value);
        }
        try {
            return Double.isFinite(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The answer as a number: itself, or its place among the choices. */
    public double number(String value) {
        return level == Level.INTERVAL ? Double.parseDouble(value) : choices.indexOf(value);
    }
}
