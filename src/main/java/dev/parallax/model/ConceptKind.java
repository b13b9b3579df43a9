package dev.parallax.model;

/** Kind of a concept or name. In tables the constant stands in lower case. */
public enum ConceptKind {
    PERSON,
    INSTITUTION,
    OFFICE,
    PLACE,
    PEOPLE,
    HAPPENING,
    THING,
    EVENT_LABEL,
    OUTLET,
    UNKNOWN
}
