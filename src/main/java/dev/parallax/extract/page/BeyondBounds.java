package dev.parallax.extract.page;

import dev.parallax.model.Reason;

/** A page that exceeds the bounds of work. */
public final class BeyondBounds extends Exception {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    BeyondBounds(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    /** Which bound: {@code TOO_MANY_NODES} or {@code TOO_DEEP}. */
    public Reason reason() {
        return reason;
    }

    /** What was found, for a person. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
