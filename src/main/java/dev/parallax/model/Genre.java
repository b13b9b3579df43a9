package dev.parallax.model;

/** Genre of an article. In tables the constant stands in lower case. */
public enum Genre {
    NEWS,
    OPINION,
    ANALYSIS,
    INTERVIEW,
    LIVE_BLOG,
    PRESS_RELEASE,
    UNKNOWN
}
