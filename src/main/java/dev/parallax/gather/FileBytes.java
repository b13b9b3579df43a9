package dev.parallax.gather;

import dev.parallax.model.ByteSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file through one buffer, mostly forwards. Going back inside the buffer costs nothing, further back one reopening; what lies
 * ahead is skipped, which file systems do without reading. */
final class FileBytes extends Content implements Closeable {
    /** What stays readable behind {@code next} when the buffer moves: the bit reader gives back up to eight bytes. */
    private static final int KEPT_BEHIND = 16;

    private static final int CAPACITY = 1 << 18;

    private final ByteSource source;
    private InputStream stream;
    private long bufferAt;

    FileBytes(ByteSource source, long offset) throws IOException {
        super(CAPACITY);
        this.source = source;
        this.stream = source.open(offset);
        this.bufferAt = offset;
    }

    /** Length of the file in bytes. */
    long length() {
        return source.length();
    }

    @Override
    long position() {
        return bufferAt + next;
    }

    @Override
    boolean fill() throws IOException {
        if (limit == CAPACITY) {
            int from = next - KEPT_BEHIND;
            if (from <= 0) {
                throw new IllegalStateException("more than a buffer asked for at once");
            }
            System.arraycopy(buffer, from, buffer, 0, limit - from);
            bufferAt += from;
            next -= from;
            limit -= from;
        }
        int read = stream.read(buffer, limit, CAPACITY - limit);
        if (read <= 0) {
            return false;
        }
        limit += read;
        return true;
    }

    /** The next byte, or -1 at the end of the file. */
    int read() throws IOException {
        return next < limit || fill() ? buffer[next++] & 0xff : -1;
    }

    /** Goes to an offset of the file, forwards or backwards. */
    void seek(long offset) throws IOException {
        if (offset >= bufferAt && offset <= bufferAt + limit) {
            next = (int) (offset - bufferAt);
            return;
        }
        long ahead = offset - (bufferAt + limit);
        if (ahead > 0 && offset <= length()) {
            stream.skipNBytes(ahead);
        } else {
            stream.close();
            stream = source.open(offset);
        }
        bufferAt = offset;
        next = 0;
        limit = 0;
    }

    @Override
    void skipTo(long offset) throws IOException {
        if (offset > length()) {
            throw endedEarly();
        }
        seek(offset);
    }

    @Override
    BrokenRecord endedEarly() {
        return BrokenRecord.truncated();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
