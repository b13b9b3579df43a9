package dev.parallax.extract.page;

/** What the innermost block element says a block is. */
public enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    QUOTE,
    CAPTION,
    PREFORMATTED,
    /** Text directly in a div, section or the like. */
    LOOSE
}
