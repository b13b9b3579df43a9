package dev.parallax.model;

import java.util.List;

/**
 * What the deep pass adds to a covered article.
 *
 * @param articleId article
 * @param tokens tokens with what the language's tagger and parser give
 * @param mentions names that the catalog does not hold, numbered on from the light pass
 */
public record DeepAnnotations(String articleId, List<Token> tokens, List<Mention> mentions) {
    public DeepAnnotations {
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
    }
}
