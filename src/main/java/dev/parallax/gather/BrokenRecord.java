package dev.parallax.gather;

import dev.parallax.model.Reason;
import java.io.IOException;

/** The stored bytes of a record cannot be read: a statement about the record, unlike any other {@link IOException}, which is one about the disk. */
final class BrokenRecord extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private BrokenRecord(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** The bytes contradict the format. */
    static BrokenRecord corrupt(String detail) {
        return new BrokenRecord(Reason.CORRUPT_RECORD, detail);
    }

    /** The file ends too early. */
    static BrokenRecord truncated() {
        return new BrokenRecord(Reason.TRUNCATED_RECORD, "the file ends inside the record");
    }

    /** The reason to reject the record with. */
    Reason reason() {
        return reason;
    }

    /** Whether the file ends too early. */
    boolean isTruncated() {
        return reason == Reason.TRUNCATED_RECORD;
    }

    /** What was found, for a person. */
    String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /** Thrown in numbers on damaged files and never shown: no stack trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
