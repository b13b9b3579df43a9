package dev.parallax.model;

/** What a claim counts. In tables the constant stands in lower case. */
public enum Quantity {
    KILLED,
    INJURED,
    DETAINED,
    ARRESTED,
    ABOARD,
    SURVIVORS,
    /** The term of a punishment, given, asked for or threatened by a law. */
    SENTENCE,
    MONEY,
    DISTANCE,
    SHARE;

    /** Whether people are counted; the others have a unit of their own, and two of them are compared in one unit alone. */
    public boolean people() {
        return compareTo(SURVIVORS) <= 0;
    }
}
