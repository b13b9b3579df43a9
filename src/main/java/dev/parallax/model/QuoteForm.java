package dev.parallax.model;

/** Form of reported speech. In tables the constant stands in lower case. */
public enum QuoteForm {
    DIRECT,
    INDIRECT,
    MIXED
}
