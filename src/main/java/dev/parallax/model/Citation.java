package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * Media and pages that an article refers to. One row of the table {@code citations}.
 *
 * @param articleId Article.
 * @param part Where it stands.
 * @param citationNo Number in the part, by begin.
 * @param beginChar First code point; NULL where the link stands outside the text. (code points)
 * @param endChar Behind the last. (code points)
 * @param form How it is cited.
 * @param citingSentenceNo Sentence that cites, or that carries the footnote's marker.
 * @param targetOutletId Outlet cited, where the catalog knows it.
 * @param targetUrl Address cited.
 * @param targetArticleId Article of this corpus that the address leads to.
 * @param surface The words.
 */
public record Citation(
        String articleId,
        Part part,
        int citationNo,
        @Nullable Integer beginChar,
        @Nullable Integer endChar,
        CitationForm form,
        @Nullable Integer citingSentenceNo,
        @Nullable String targetOutletId,
        @Nullable String targetUrl,
        @Nullable String targetArticleId,
        String surface) {}
