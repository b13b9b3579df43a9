package dev.parallax.model;

/** What a contrast compares. In tables the constant stands in lower case. */
public enum ContrastUnit {
    GROUP,
    OUTLET,
    LANGUAGE
}
