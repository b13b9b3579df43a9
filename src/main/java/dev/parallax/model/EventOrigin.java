package dev.parallax.model;

/** Where an event comes from. In tables the constant stands in lower case. */
public enum EventOrigin {
    DECLARED,
    DISCOVERED
}
