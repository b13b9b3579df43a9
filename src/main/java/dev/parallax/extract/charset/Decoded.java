package dev.parallax.extract.charset;

/**
 * A page in characters.
 *
 * @param text the characters; bytes that mean nothing in the charset are U+FFFD
 * @param charset name of the charset that was used
 * @param evidence what decided
 */
public record Decoded(String text, String charset, Evidence evidence) {
    /** What decided on the charset, strongest first. */
    public enum Evidence {
        /** Byte order mark. */
        MARK,
        /** The bytes are UTF-8 (or UTF-16): no other text looks like it. */
        BYTES,
        /** The HTTP header, found plausible. */
        HEADER,
        /** The page's own meta element or XML declaration, found plausible. */
        META,
        /** Statistics of letters. */
        STATISTICS
    }
}
