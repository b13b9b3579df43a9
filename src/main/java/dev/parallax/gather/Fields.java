package dev.parallax.gather;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first line and the named fields at the head of a WARC record or an HTTP response, in their order. Names are compared without regard to case. */
final class Fields {
    /** Longest head that is read, in bytes. */
    static final int LONGEST_HEAD = 1 << 17;

    private final String firstLine;
    private final List<String> names = new ArrayList<>(16);
    private final List<String> values = new ArrayList<>(16);
    private boolean malformed;

    private Fields(String firstLine) {
        this.firstLine = firstLine;
    }

    /** No fields. */
    static Fields none() {
        return new Fields("");
    }

    /**
     * Reads the head in {@code bytes[from .. to)}. A line that begins with a blank continues the one before it.
     */
    static Fields parse(byte[] bytes, int from, int to, Charset charset) {
        int lineEnd = lineEnd(bytes, from, to);
        Fields fields = new Fields(text(bytes, from, lineEnd, charset));
        for (int at = lineEnd + 1; at < to; at = lineEnd + 1) {
            lineEnd = lineEnd(bytes, at, to);
            if (bytes[at] == ' ' || bytes[at] == '\t') {
                fields.continueLast(text(bytes, at, lineEnd, charset));
                continue;
            }
            int colon = at;
            while (colon < lineEnd && bytes[colon] != ':') {
                colon++;
            }
            if (colon < lineEnd) {
                fields.names.add(text(bytes, at, colon, charset));
                fields.values.add(text(bytes, colon + 1, lineEnd, charset));
            } else if (!text(bytes, at, lineEnd, charset).isEmpty()) {
                fields.malformed = true;
            }
        }
        return fields;
    }

    /** Offset behind the blank line that ends the head in {@code bytes[from .. to)}, or -1 where none does. */
    static int endOfHead(byte[] bytes, int from, int to) {
        for (int at = from; at < to - 1; at++) {
            if (bytes[at] == '\n') {
                if (bytes[at + 1] == '\n') {
                    return at + 2;
                }
                if (bytes[at + 1] == '\r' && at + 2 < to && bytes[at + 2] == '\n') {
                    return at + 3;
                }
            }
        }
        return -1;
    }

    private static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private static String text(byte[] bytes, int from, int to, Charset charset) {
        int first = from;
        int last = to;
        while (first < last && (bytes[first] & 0xff) <= ' ') {
            first++;
        }
        while (first < last && (bytes[last - 1] & 0xff) <= ' ') {
            last--;
        }
        return new String(bytes, first, last - first, charset);
    }

    private void continueLast(String more) {
        if (values.isEmpty()) {
            malformed = true;
        } else {
            values.set(values.size() - 1, values.get(values.size() - 1) + " " + more);
        }
    }

    /** The line above the fields. */
    String firstLine() {
        return firstLine;
    }

    /** Whether a line was no field. */
    boolean malformed() {
        return malformed;
    }

    /** The first field of this name, where there is one with a value. */
    Optional<String> first(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name) && !values.get(i).isEmpty()) {
                return Optional.of(values.get(i));
            }
        }
        return Optional.empty();
    }

    /** The fields of this name that are lists, as one list (RFC 9110 section 5.3), in lower case. */
    List<String> list(String name) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                for (String token : values.get(i).split(",", -1)) {
                    if (!token.isBlank()) {
                        tokens.add(token.strip().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return tokens;
    }
}
