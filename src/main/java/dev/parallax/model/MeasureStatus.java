package dev.parallax.model;

/** Whether a value was measured. In tables the constant stands in lower case. */
public enum MeasureStatus {
    MEASURED,
    NOT_APPLICABLE,
    UNSUPPORTED_LANGUAGE,
    TOO_SHORT,
    WITHHELD
}
