package dev.parallax.extract;

import java.time.Instant;

/**
 * One capture of an article: what its versions are decided from.
 *
 * @param articleId article
 * @param captureId capture
 * @param capturedAt when (UTC)
 * @param title headline
 * @param text text
 * @param textSha256 SHA-256 of the text
 */
public record VersionedCapture(
        String articleId, String captureId, Instant capturedAt, String title, String text, String textSha256) {}
