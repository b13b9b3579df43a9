package dev.parallax.gather;

import java.io.IOException;

/**
 * Bytes in which WARC records follow each other: a plain file, or one gzip member inflated. {@code buffer[next .. limit)} lies ahead and survives {@link
 * #fill}, which may move it.
 */
abstract class Content {
    /** Characters by which a record is known. */
    static final int SIGNATURE_LENGTH = 7;

    final byte[] buffer;
    int next;
    int limit;

    Content(int capacity) {
        this.buffer = new byte[capacity];
    }

    /** Makes more bytes available. False at the end. */
    abstract boolean fill() throws IOException;

    /** Offset of {@code buffer[next]} in this content. */
    abstract long position();

    /**
     * Passes over everything before an offset that lies ahead.
     *
     * @throws BrokenRecord where the content ends before it
     */
    abstract void skipTo(long offset) throws IOException;

    /** What it means for the record when the content ends too early. */
    abstract BrokenRecord endedEarly();

    /** Whether at least {@code count} bytes lie ahead; {@code count} is small beside the buffer. */
    final boolean has(int count) throws IOException {
        while (limit - next < count) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /** Passes over line ends. False where nothing else is left. */
    final boolean skipLineEnds() throws IOException {
        while (next < limit || fill()) {
            if (buffer[next] != '\r' && buffer[next] != '\n') {
                return true;
            }
            next++;
        }
        return false;
    }

    /**
     * Goes from the end of a record's block to the next record. False where this was the last one.
     *
     * @throws BrokenRecord where something else follows, so that the record's length was wrong
     */
    final boolean toNextRecord() throws IOException {
        if (!skipLineEnds()) {
            return false;
        }
        if (!has(SIGNATURE_LENGTH) || !isSignature(buffer, next)) {
            throw BrokenRecord.corrupt("no record begins where the record's Content-Length says that it ends");
        }
        return true;
    }

    /** Goes to the next line that begins as a record does. False where there is none. */
    final boolean findRecord() throws IOException {
        while (has(1 + SIGNATURE_LENGTH)) {
            int last = limit - SIGNATURE_LENGTH;
            while (next < last) {
                if (buffer[next++] == '\n' && isSignature(buffer, next)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether {@code WARC/1.} stands here. */
    static boolean isSignature(byte[] bytes, int at) {
        return bytes[at] == 'W'
                && bytes[at + 1] == 'A'
                && bytes[at + 2] == 'R'
                && bytes[at + 3] == 'C'
                && bytes[at + 4] == '/'
                && bytes[at + 5] == '1'
                && bytes[at + 6] == '.';
    }
}
