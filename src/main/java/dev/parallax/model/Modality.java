package dev.parallax.model;

/** How a number is put. In tables the constant stands in lower case. */
public enum Modality {
    STATED,
    AT_LEAST,
    UP_TO,
    ABOUT,
    REPORTED
}
