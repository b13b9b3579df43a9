package dev.parallax.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was gathered: one row per kept response of an archive or folder. One row of the table {@code captures}.
 *
 * @param captureId digest(url, captured_at, payload).
 * @param url Address as recorded.
 * @param outletId Outlet that owns the host.
 * @param capturedAt When the page was captured. (UTC)
 * @param httpStatus Status of the response.
 * @param mediaType Media type of the payload, lower case, without parameters.
 * @param charset Charset that the HTTP header declares, as written.
 * @param charsetSource Where that declaration stands.
 * @param payloadSha256 SHA-256 of the decoded payload, hexadecimal.
 * @param payloadLength Length of the decoded payload. (bytes)
 * @param warcFile File, relative to the input root.
 * @param warcOffset Where the record begins in the file; 0 for a page of a folder. (bytes)
 * @param warcLength Length of the stored record in the file. (bytes)
 */
public record Capture(
        String captureId,
        String url,
        String outletId,
        Instant capturedAt,
        int httpStatus,
        String mediaType,
        @Nullable String charset,
        CharsetSource charsetSource,
        String payloadSha256,
        long payloadLength,
        String warcFile,
        long warcOffset,
        long warcLength) {}
