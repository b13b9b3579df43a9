package dev.parallax.model;

/** How exact a publication date is. In tables the constant stands in lower case. */
public enum DatePrecision {
    /** A time of day whose offset from UTC the page states. */
    INSTANT,
    /** A time of day without one, read in the outlet's zone. */
    MINUTE,
    /** The day only. */
    DAY,
    /** Bounds at the most. */
    UNKNOWN
}
