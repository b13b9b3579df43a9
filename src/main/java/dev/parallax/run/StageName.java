package dev.parallax.run;

import java.util.Locale;

/** The stages of the flow, in order; the constant in lower case is the verb and the value in the tables. */
public enum StageName {
    GATHER,
    EXTRACT,
    ANNOTATE,
    ALIGN,
    DEEP,
    FRAME,
    COMPARE,
    RELEASE;

    /** As it stands in the tables. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
