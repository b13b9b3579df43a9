package dev.parallax.release;

import dev.parallax.model.Span;

/**
 * One replacement in a title or text.
 *
 * @param span what is replaced, in code points of the old text; at least one
 * @param replacement what stands there in the new text
 */
public record Edit(Span span, String replacement) {
    public Edit {
        if (span.length() == 0) {
            throw new IllegalArgumentException("an edit replaces something: " + span);
        }
    }

    /** Length of the replacement in code points. */
    int newLength() {
        return replacement.codePointCount(0, replacement.length());
    }
}
