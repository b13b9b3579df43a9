package dev.parallax.model;

/** What a measure may be used for. In tables the constant stands in lower case. */
public enum Standing {
    VALIDATED,
    EXPERIMENTAL,
    WITHHELD
}
