package dev.parallax.model;

/** Who coded what a measure was scored against. In tables the constant stands in lower case. */
public enum Validation {
    NONE,
    SYNTHETIC,
    MACHINE_CODED,
    ONE_CODER,
    TWO_CODERS
}
