package dev.parallax.model;

/** Who controls an outlet. In tables the constant stands in lower case. */
public enum Control {
    STATE,
    STATE_ALIGNED,
    INDEPENDENT,
    EXILE,
    FOREIGN_PUBLIC,
    UNKNOWN
}
