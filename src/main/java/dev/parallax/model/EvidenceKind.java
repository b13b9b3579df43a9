package dev.parallax.model;

/** Kind of evidence for a link of article and event. In tables the constant stands in lower case. */
public enum EvidenceKind {
    ACTOR,
    PLACE,
    NUMBER,
    DATE,
    TERM,
    LINK,
    TEXT,
    DICTIONARY,
    VECTOR
}
