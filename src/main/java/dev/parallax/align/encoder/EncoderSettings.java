package dev.parallax.align.encoder;

import dev.parallax.model.Article;
import java.io.Serializable;

/**
 * How a model is used.
 *
 * @param prefix words that the model expects before a text, such as {@code query: } for E5; may be empty
 * @param pooling how the vectors of tokens become one
 * @param tokens most tokens of a text, the special ones included
 * @param device what it runs on
 */
public record EncoderSettings(String prefix, Pooling pooling, int tokens, Device device) implements Serializable {
    /** Code points read for each token: more than any tokenizer makes of one on the average. */
    private static final int CHARACTERS = 8;

    public EncoderSettings {
        if (tokens < 8) {
            throw new IllegalArgumentException("tokens must be 8 or more: " + tokens);
        }
    }

    /** What is read of an article: its title and as much of its text as can have a part in the vector. */
    public String read(Article article) {
        String text = article.text();
        int most = CHARACTERS * tokens;
        int end = text.codePointCount(0, text.length()) <= most ? text.length() : text.offsetByCodePoints(0, most);
        return prefix + article.title() + "\n" + text.substring(0, end);
    }
}
