package dev.parallax.model;

import java.util.List;

/**
 * An article with what the light pass found in it.
 *
 * @param article the article
 * @param links its links
 * @param annotations the light pass
 */
public record AnnotatedArticle(Article article, List<Link> links, Annotations annotations) {
    public AnnotatedArticle {
        links = List.copyOf(links);
    }
}
