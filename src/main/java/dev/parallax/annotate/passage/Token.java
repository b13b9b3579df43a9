package dev.parallax.annotate.passage;

import dev.parallax.language.Word;
import java.util.List;

/**
 * A word with what it is compared by.
 *
 * @param word the word in its text
 * @param normal its normal form
 * @param keys its normal form and the stems it may have, the surest first
 */
public record Token(Word word, String normal, List<String> keys) {
    /** First UTF-16 index. */
    public int begin() {
        return word.begin();
    }

    /** Behind the last UTF-16 index. */
    public int end() {
        return word.end();
    }
}
