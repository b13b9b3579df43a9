package dev.parallax.model;

/** What may be claimed of a contrast. In tables the constant stands in lower case. */
public enum ClaimStatus {
    DESCRIBED,
    TESTED,
    TOO_FEW_OUTLETS,
    NOT_COMPARABLE
}
