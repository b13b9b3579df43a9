package dev.parallax.gather;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How a page begins, as browsers know one without a Content-Type (WHATWG MIME Sniffing, section 7.1). */
final class HtmlStart {
    /** Bytes that are looked at. */
    static final int LENGTH = 512;

    private static final String[] TAGS = {
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

    private HtmlStart() {}

    /** Whether {@code bytes[0 .. length)} begin a page: behind a byte order mark and white space with one of the tags, which ends there. */
    static boolean is(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        String begin = (text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        for (String tag : TAGS) {
            if (begin.startsWith(tag)
                    && (tag.equals("<!--")
                            || (begin.length() > tag.length()
                                    && " >\t\n\r".indexOf(begin.charAt(tag.length())) >= 0))) {
                return true;
            }
        }
        return false;
    }
}
