package dev.parallax.model;

/** Whether a link of article and event is counted. In tables the constant stands in lower case. */
public enum CoverageStatus {
    MEMBER,
    ABSTAINED
}
