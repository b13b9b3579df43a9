package dev.parallax.model;

/** Part of an article that offsets point into. In tables the constant stands in lower case. */
public enum Part {
    TITLE,
    TEXT
}
