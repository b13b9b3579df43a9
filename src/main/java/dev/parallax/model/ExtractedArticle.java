package dev.parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What extract makes of a page.
 *
 * @param article the article
 * @param links its links in reading order
 * @param canonicalUrl the address that the page itself gives as canonical, absolute and normalised, where it gives one
 */
public record ExtractedArticle(
        Article article, List<Link> links, @Nullable String canonicalUrl) {
    public ExtractedArticle {
        links = List.copyOf(links);
    }
}
