package dev.parallax.model;

import java.time.Instant;

/**
 * The versions of an article that was captured more than once. One row of the table {@code versions}.
 *
 * @param articleId Article.
 * @param versionNo Number by time of first capture, from 0.
 * @param captureId First capture of the version.
 * @param firstSeen First capture. (UTC)
 * @param lastSeen Last capture. (UTC)
 * @param title Headline.
 * @param text Text of the version; empty in a release that carries no text.
 * @param textSha256 SHA-256 of the UTF-8 text.
 * @param change What changed against the version before.
 */
public record Version(
        String articleId,
        int versionNo,
        String captureId,
        Instant firstSeen,
        Instant lastSeen,
        String title,
        String text,
        String textSha256,
        Change change) {}
