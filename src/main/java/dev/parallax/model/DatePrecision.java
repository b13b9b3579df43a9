package dev.parallax.model;

/** How exact a publication date is. In tables the constant stands in lower case. */
public enum DatePrecision {
    INSTANT,
    MINUTE,
    DAY,
    UNKNOWN
}
