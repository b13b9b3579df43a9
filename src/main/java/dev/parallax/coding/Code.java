package dev.parallax.coding;

import java.util.Comparator;

/**
 * One answer of one coder.
 *
 * @param unitId unit
 * @param questionId question
 * @param coder who answered
 * @param value the answer
 */
public record Code(String unitId, String questionId, Coder coder, String value) implements Comparable<Code> {
    private static final Comparator<Code> ORDER = Comparator.comparing(Code::unitId)
            .thenComparing(Code::coder)
            .thenComparing(Code::questionId)
            .thenComparing(Code::value);

    public Code {
        if (value.isEmpty()) {
            throw new IllegalArgumentException(unitId + ", " + questionId + ": an answer that is not given is no code");
        }
    }

    @Override
    public int compareTo(Code other) {
        return ORDER.compare(this, other);
    }
}
