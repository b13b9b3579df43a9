package dev.parallax.model;

/** Where the declared charset of a capture stands. In tables the constant stands in lower case. */
public enum CharsetSource {
    HEADER,
    NONE
}
