package dev.parallax.extract.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says about its article.
 *
 * @param found whether there is an article at all
 * @param types types of the article's object
 * @param headline headline
 * @param authors authors in order
 * @param section articleSection
 * @param datePublished as written
 * @param dateModified as written
 * @param body articleBody, white space folded
 * @param free isAccessibleForFree, where said
 * @param siteName name of the publisher or the site
 */
record Declared(
        boolean found,
        List<String> types,
        @Nullable String headline,
        List<String> authors,
        @Nullable String section,
        @Nullable String datePublished,
        @Nullable String dateModified,
        @Nullable String body,
        @Nullable Boolean free,
        @Nullable String siteName) {}
