package dev.parallax.gather;

import dev.parallax.model.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;

/** What is known of a payload that has passed by: length, hash and how it begins. */
final class PayloadDigest implements PayloadReader.Sink {
    private static final int START = 512;
    private static final String[] HTML_STARTS = {
        "<!doctype html",
        "<html",
        "<head",
        "<script",
        "<body",
        "<title",
        "<meta",
        "<div",
        "<table",
        "<h1",
        "<p",
        "<a",
        "<!--"
    };

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

    /** text/html where the payload begins as browsers expect of a page without a Content-Type (WHATWG MIME Sniffing, section 7.1); otherwise nothing. */
    String sniffed() {
        String text = new String(start, 0, (int) Math.min(length, START), StandardCharsets.ISO_8859_1);
        String begin = (text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        for (String tag : HTML_STARTS) {
            if (begin.startsWith(tag)
                    && (tag.equals("<!--")
                            || begin.length() > tag.length() && " >\t\n\r".indexOf(begin.charAt(tag.length())) >= 0)) {
                return "text/html";
            }
        }
        return "";
    }
}
