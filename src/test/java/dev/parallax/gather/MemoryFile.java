package dev.parallax.gather;

import dev.parallax.model.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A file in memory.
 *
 * @param name its name
 * @param bytes its bytes
 * @param step how many bytes one read gives at most, so that every refill of a buffer is met; or any number
 */
record MemoryFile(String name, byte[] bytes, int step) implements ByteSource {
    MemoryFile(String name, byte[] bytes) {
        this(name, bytes, Integer.MAX_VALUE);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public InputStream open(long offset) {
        return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset) {
            @Override
            public synchronized int read(byte[] out, int from, int count) {
                return super.read(out, from, Math.min(count, step));
            }
        };
    }
}
