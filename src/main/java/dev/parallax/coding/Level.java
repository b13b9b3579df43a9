package dev.parallax.coding;

/** Level of measurement of a question (Stevens 1946), which decides how far apart two answers are. */
public enum Level {
    /** Answers are the same or not. */
    NOMINAL,
    /** Answers have an order, that of the question's choices. */
    ORDINAL,
    /** Answers are numbers, and their differences count. */
    INTERVAL
}
