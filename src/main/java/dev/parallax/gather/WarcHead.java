package dev.parallax.gather;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The head of a WARC record.
 *
 * @param fields its named fields
 * @param contentLength length of the block that follows, in bytes
 */
record WarcHead(Fields fields, long contentLength) {
    /**
     * Reads the head that lies ahead; its block lies ahead afterwards.
     *
     * @throws BrokenRecord where there is no head with a length
     */
    static WarcHead read(Content content) throws IOException {
        int length = length(content);
        Fields fields = Fields.parse(content.buffer, content.next, content.next + length, StandardCharsets.UTF_8);
        content.next += length;
        if (!isVersion(fields.firstLine())) {
            throw BrokenRecord.corrupt("version line: " + Details.shorten(fields.firstLine()));
        }
        if (fields.malformed()) {
            throw BrokenRecord.corrupt("a line of the head is no field");
        }
        String contentLength = fields.first("Content-Length").orElse("");
        return new WarcHead(fields, contentLength(contentLength));
    }

    private static int length(Content content) throws IOException {
        int seen = 0;
        while (true) {
            for (int at = content.next + seen; at + SIGNATURE_AND_LINE_END <= content.limit; at++, seen++) {
                byte[] bytes = content.buffer;
                if (bytes[at] != '\n') {
                    continue;
                }
                if (bytes[at + 1] == '\n' || bytes[at + 1] == '\r' && bytes[at + 2] == '\n') {
                    return seen + (bytes[at + 1] == '\n' ? 2 : 3);
                }
                if (Content.isSignature(bytes, at + 1)) {
                    throw BrokenRecord.corrupt("a record begins inside the head");
                }
            }
            if (seen > Fields.LONGEST_HEAD) {
                throw BrokenRecord.corrupt("the head is too long");
            }
            if (!content.fill()) {
                return lengthAtEnd(content, seen);
            }
        }
    }

    private static final int SIGNATURE_AND_LINE_END = Content.SIGNATURE_LENGTH + 1;

    private static int lengthAtEnd(Content content, int seen) throws BrokenRecord {
        int end = Fields.endOfHead(content.buffer, content.next + seen, content.limit);
        if (end < 0) {
            throw content.endedEarly();
        }
        return end - content.next;
    }

    private static boolean isVersion(String line) {
        if (line.length() <= Content.SIGNATURE_LENGTH || !line.startsWith("WARC/1.")) {
            return false;
        }
        return line.chars().skip(Content.SIGNATURE_LENGTH).allMatch(c -> c >= '0' && c <= '9');
    }

    private static long contentLength(String value) throws BrokenRecord {
        boolean digits =
                !value.isEmpty() && value.length() <= 18 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            throw BrokenRecord.corrupt("Content-Length: " + (value.isEmpty() ? "none" : Details.shorten(value)));
        }
        return Long.parseLong(value);
    }

    /** WARC-Type in lower case is what the standard names; anything else is another type. */
    String type() {
        return fields.first("WARC-Type").orElse("");
    }

    /** The address, without the angle brackets that some writers put around it. */
    Optional<String> targetUri() {
        return fields.first("WARC-Target-URI")
                .map(uri -> uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri);
    }
}
