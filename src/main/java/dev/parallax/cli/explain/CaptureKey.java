package dev.parallax.cli.explain;

/**
 * The columns of {@code captures} that name a capture.
 *
 * @param captureId capture
 * @param url address as recorded
 */
record CaptureKey(String captureId, String url) {}
