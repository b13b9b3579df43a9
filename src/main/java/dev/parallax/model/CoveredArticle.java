package dev.parallax.model;

import java.util.List;

/**
 * Everything that frame reads of one article: text, light and deep annotations, and the events it was aligned with.
 *
 * @param annotated article with the light pass
 * @param deep the deep pass; empty lists where the language has none
 * @param coverage members and abstained, by event
 */
public record CoveredArticle(AnnotatedArticle annotated, DeepAnnotations deep, List<Coverage> coverage) {
    public CoveredArticle {
        coverage = List.copyOf(coverage);
    }
}
