package dev.parallax.model;

/** Whose words a stretch of text is. In tables the constant stands in lower case. */
public enum Voice {
    OUTLET,
    ATTRIBUTED_NAMED,
    ATTRIBUTED_ANONYMOUS,
    IMPERSONAL,
    UNCLEAR
}
