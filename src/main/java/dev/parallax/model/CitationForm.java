package dev.parallax.model;

/** How a source is cited. In tables the constant stands in lower case. */
public enum CitationForm {
    LINK,
    NAMED,
    FOOTNOTE
}
