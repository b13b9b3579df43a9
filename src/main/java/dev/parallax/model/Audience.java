package dev.parallax.model;

/** For whom an outlet writes. In tables the constant stands in lower case. */
public enum Audience {
    DOMESTIC,
    FOREIGN,
    DIASPORA,
    UNKNOWN
}
