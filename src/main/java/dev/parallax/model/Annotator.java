package dev.parallax.model;

/** What found a mention. In tables the constant stands in lower case. */
public enum Annotator {
    CATALOG,
    CORENLP,
    RULE
}
