package dev.parallax.align;

import java.io.Serializable;

/**
 * A feature of an article.
 *
 * @param kind kind
 * @param value concept, sound key, number, day, word or address; language-independent, except for words
 * @param weight how much the article makes of it; title and lead count more. (above 0)
 */
public record Feature(FeatureKind kind, String value, double weight) implements Serializable {
    /** Kind and value as one word: the key that frequencies are counted by. */
    public String key() {
        return kind.id() + ":" + value;
    }
}
