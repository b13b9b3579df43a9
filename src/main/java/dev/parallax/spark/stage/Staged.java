package dev.parallax.spark.stage;

import dev.parallax.model.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a staged file: what became of one input record. Exactly one of three holds: {@code values} has what came of it, or {@code reason} says why it
 * was rejected, or {@code filtered} says why the recipe did not ask for it.
 *
 * @param recordId capture_id, article_id, or file and offset
 * @param url address, where known
 * @param outletId outlet, where known
 * @param reason why it was rejected
 * @param detail what was found
 * @param keptId record that stands for it
 * @param filtered why it was passed over
 * @param values what came of it
 */
public record Staged(
        String recordId,
        @Nullable String url,
        @Nullable String outletId,
        @Nullable Reason reason,
        @Nullable String detail,
        @Nullable String keptId,
        @Nullable String filtered,
        List<Record> values) {
    public Staged {
        values = List.copyOf(values);
        int ends = (values.isEmpty() ? 0 : 1) + (reason == null ? 0 : 1) + (filtered == null ? 0 : 1);
        if (ends != 1) {
            throw new IllegalArgumentException("a record ends in exactly one outcome: " + recordId);
        }
    }
}
