package dev.parallax.gather;

import dev.parallax.model.Ids;
import java.security.MessageDigest;
import java.util.HexFormat;

/** What is known of a payload that has passed by: length, hash and how it begins. */
final class PayloadDigest implements PayloadReader.Sink {
    private static final int START = HtmlStart.LENGTH;
    private final MessageDigest sha256 = Ids.sha256();
    private final byte[] start = new byte[START];
    private long length;

    @Override
    public void take(byte[] bytes, int from, int count) {
        if (length < START) {
            System.arraycopy(bytes, from, start, (int) length, (int) Math.min(count, START - length));
        }
        sha256.update(bytes, from, count);
        length += count;
    }

    /** Length in bytes. */
    long length() {
        return length;
    }

    /** SHA-256, hexadecimal; to be asked once. */
    String sha256() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** text/html where the payload begins as a page does; otherwise nothing. */
    String sniffed() {
        return HtmlStart.is(start, (int) Math.min(length, START)) ? "text/html" : "";
    }
}
