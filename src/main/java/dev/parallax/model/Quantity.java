package dev.parallax.model;

/** What a claim counts. In tables the constant stands in lower case. */
public enum Quantity {
    KILLED,
    INJURED,
    DETAINED,
    ARRESTED,
    ABOARD,
    SURVIVORS,
    SENTENCE,
    MONEY,
    DISTANCE,
    SHARE
}
