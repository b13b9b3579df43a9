package dev.parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a stage makes of one record: kept, or rejected with a reason. Never null, never empty text, never only a log line.
 *
 * @param <O> what the stage gives
 */
public sealed interface Outcome<O> {
    /** Kept: what came of the record, in order; usually one. */
    record Kept<O>(List<O> values) implements Outcome<O> {
        public Kept {
            values = List.copyOf(values);
        }
    }

    /**
     * Rejected: counted, and shown in the table {@code rejections}.
     *
     * @param reason why
     * @param detail what was found, for a person; empty where the reason says all
     * @param keptId record that stands for this one, for {@code duplicate} and {@code other_version}
     */
    record Rejected<O>(
            Reason reason, String detail, @Nullable String keptId) implements Outcome<O> {}

    /** Keeps one value. */
    static <O> Outcome<O> kept(O value) {
        return new Kept<>(List.of(value));
    }

    /** Rejects with a reason and what was found. */
    static <O> Outcome<O> rejected(Reason reason, String detail) {
        return new Rejected<>(reason, detail, null);
    }

    /** Rejects in favour of another record. */
    static <O> Outcome<O> replaced(Reason reason, String keptId) {
        return new Rejected<>(reason, "", keptId);
    }
}
