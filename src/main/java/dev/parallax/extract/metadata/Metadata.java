package dev.parallax.extract.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says about its article.
 *
 * @param title headline, where one was found
 * @param byline authors as printed, joined by a comma and a space
 * @param section section
 * @param types types that JSON-LD and OpenGraph give
 * @param datePublished of JSON-LD, as written
 * @param dateModified of JSON-LD, as written
 * @param declaredBody articleBody of JSON-LD
 * @param paywalled whether the page says that it is not free to read
 * @param saysArticle whether any markup calls the page an article
 */
public record Metadata(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String section,
        List<String> types,
        @Nullable String datePublished,
        @Nullable String dateModified,
        @Nullable String declaredBody,
        boolean paywalled,
        boolean saysArticle) {}
