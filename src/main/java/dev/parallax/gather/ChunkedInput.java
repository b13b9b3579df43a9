package dev.parallax.gather;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body in chunks (RFC 9112 section 7.1) without them. Ends behind the last chunk; a body that ends before it is an error, since the page is not whole. */
final class ChunkedInput extends FilterInputStream {
    private static final int LONGEST_SIZE_LINE = 1024;

    private long left;
    private boolean ended;
    private boolean begun;

    ChunkedInput(InputStream in) {
        super(in);
    }

    /**
     * Whether a body begins with a chunk. Some archives store the body without its chunks and keep the header that announces them.
     *
     * @param start first bytes of the body
     */
    static boolean isChunked(byte[] start, int length) {
        int at = 0;
        while (at < length && Character.digit(start[at], 16) >= 0) {
            at++;
        }
        while (at > 0 && at < length && (start[at] == ' ' || start[at] == '\t')) {
            at++;
        }
        return at > 0 && at < length && (start[at] == '\r' || start[at] == '\n' || start[at] == ';');
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] out, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (left == 0 && !ended) {
            nextChunk();
        }
        if (ended) {
            return -1;
        }
        int read = in.read(out, from, (int) Math.min(left, count));
        if (read < 0) {
            throw new EOFException("the body ends inside a chunk");
        }
        left -= read;
        return read;
    }

    @Override
    public int available() {
        return ended ? 0 : 1;
    }

    private void nextChunk() throws IOException {
        if (begun && !sizeLine().isEmpty()) {
            throw new IOException("a chunk is longer than it says");
        }
        begun = true;
        String line = sizeLine();
        int end = 0;
        while (end < line.length() && Character.digit(line.charAt(end), 16) >= 0) {
            end++;
        }
        String rest = line.substring(end).strip();
        if (end == 0 || end > 15 || (!rest.isEmpty() && !rest.startsWith(";"))) {
            throw new IOException("the size of a chunk: " + Details.shorten(line));
        }
        left = Long.parseLong(line, 0, end, 16);
        ended = left == 0;
    }

    private String sizeLine() throws IOException {
        StringBuilder line = new StringBuilder();
        while (line.length() < LONGEST_SIZE_LINE) {
            int read = in.read();
            if (read < 0) {
                throw new EOFException("the body ends before its last chunk");
            }
            if (read == '\n') {
                return line.toString().strip();
            }
            line.append((char) read);
        }
        throw new IOException("the size of a chunk is missing");
    }
}
