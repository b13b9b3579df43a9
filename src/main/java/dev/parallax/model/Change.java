package dev.parallax.model;

/** What a version changes against the one before. In tables the constant stands in lower case. */
public enum Change {
    FIRST,
    TITLE,
    TEXT,
    CORRECTION,
    REMOVED
}
