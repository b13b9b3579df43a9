package dev.parallax.gather;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The head of an HTTP response.
 *
 * @param status its status
 * @param fields its named fields
 */
record HttpHead(int status, Fields fields) {
    /** Reads the head at the begin of a block; its body is what is left. Nothing where it is no head of a response. */
    static Optional<HttpHead> read(Block block) throws IOException {
        int ahead = block.piece();
        int end = Fields.endOfHead(block.buffer(), block.next(), block.next() + ahead);
        while (end < 0 && ahead <= Fields.LONGEST_HEAD && block.grow()) {
            ahead = block.piece();
            end = Fields.endOfHead(block.buffer(), block.next(), block.next() + ahead);
        }
        if (end < 0 && ahead > Fields.LONGEST_HEAD) {
            return Optional.empty();
        }
        int length = end < 0 ? ahead : end - block.next(); // a response that is all head may lack the blank line
        Fields fields = Fields.parse(block.buffer(), block.next(), block.next() + length, StandardCharsets.ISO_8859_1);
        int status = status(fields.firstLine());
        if (status < 0) {
            return Optional.empty();
        }
        block.take(length);
        return Optional.of(new HttpHead(status, fields));
    }

    /** The status of {@code HTTP/1.1 200 OK}, or -1. */
    private static int status(String line) {
        int blank = line.indexOf(' ');
        if (!line.startsWith("HTTP/") || blank < 0) {
            return -1;
        }
        String rest = line.substring(blank).stripLeading();
        if (rest.length() < 3 || (rest.length() > 3 && rest.charAt(3) != ' ' && rest.charAt(3) != '\t')) {
            return -1;
        }
        int status = 0;
        for (int i = 0; i < 3; i++) {
            int digit = rest.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            status = status * 10 + digit;
        }
        return status >= 100 ? status : -1;
    }
}
