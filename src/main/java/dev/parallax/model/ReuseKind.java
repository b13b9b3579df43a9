package dev.parallax.model;

/** Kind of reuse between two articles. In tables the constant stands in lower case. */
public enum ReuseKind {
    DUPLICATE,
    WIRE,
    QUOTATION,
    TRANSLATION
}
