package dev.parallax.model;

/** Where the expected number of articles comes from. In tables the constant stands in lower case. */
public enum ExpectedSource {
    SITEMAP,
    FEED,
    ID_GAP,
    DECLARED,
    UNKNOWN
}
