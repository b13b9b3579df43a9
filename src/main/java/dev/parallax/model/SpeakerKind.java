package dev.parallax.model;

/** Kind of a speaker. In tables the constant stands in lower case. */
public enum SpeakerKind {
    PERSON,
    INSTITUTION,
    ANONYMOUS,
    DOCUMENT
}
