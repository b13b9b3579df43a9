package dev.parallax.gather;

import dev.parallax.model.Capture;
import dev.parallax.model.Reason;
import dev.parallax.model.Rejection;
import org.jspecify.annotations.Nullable;

/** What became of one record of an input: exactly one of these. */
public sealed interface Gathered {
    /** The record is a capture. */
    record Kept(Capture capture) implements Gathered {}

    /**
     * The record was asked for, or it could not be told, and is lost.
     *
     * @param reason why
     * @param detail what was found, for a person; empty where the reason says all
     * @param recordId file and offset, {@code file@offset}; for a row of a url list the line instead of the offset
     * @param url address as recorded, where known
     * @param outletId outlet, where known
     */
    record Rejected(
            Reason reason,
            String detail,
            String recordId,
            @Nullable String url,
            @Nullable String outletId) implements Gathered {
        /** As a row of the table {@code rejections}. */
        public Rejection toRejection() {
            return new Rejection(
                    "gather", recordId, reason.id(), detail.isEmpty() ? null : detail, url, outletId, null);
        }
    }

    /** The recipe does not ask for the record: counted by file and reason. */
    record Filtered(FilterReason reason) implements Gathered {}
}
