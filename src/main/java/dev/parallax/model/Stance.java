package dev.parallax.model;

/** What a cue says of the truth of the words. In tables the constant stands in lower case. */
public enum Stance {
    NEUTRAL,
    ENDORSING,
    DISTANCING
}
