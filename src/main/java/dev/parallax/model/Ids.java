package dev.parallax.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Identifiers: digests of what a record is, never of how it was made. */
public final class Ids {
    private static final int HEX_DIGITS = 24;

    private Ids() {}

    /** capture_id of DESIGN section 3: what was fetched, from where, when. */
    public static String capture(String url, Instant capturedAt, String payloadSha256) {
        return digest("capture", url, capturedAt.toString(), payloadSha256);
    }

    /** article_id of DESIGN section 3: independent of extractor and text. */
    public static String article(String outletId, String normalisedUrl) {
        return digest("article", outletId, normalisedUrl);
    }

    /** First 96 bits, in hexadecimal, of the SHA-256 of the parts, each preceded by its length so that no two lists of parts collide. */
    public static String digest(String... parts) {
        return sha256Hex(parts).substring(0, HEX_DIGITS);
    }

    /** The whole SHA-256 of the parts, as {@link #digest} joins them. */
    public static String sha256Hex(String... parts) {
        MessageDigest sha = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** SHA-256 of a text's UTF-8 bytes, hexadecimal: {@code text_sha256}. */
    public static String textSha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** SHA-256 of bytes, hexadecimal. */
    public static String bytesSha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** SHA-256 of a file's bytes, hexadecimal. */
    public static String fileSha256(Path file) throws IOException {
        MessageDigest sha = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    /** A fresh SHA-256. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
