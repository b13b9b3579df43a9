package dev.parallax.align;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes values one behind the other as bytes, for a {@link ByteSource} to read in the same order. What Spark keeps or groups it weighs object by object, and a signature is thousands of them:
 * as one array it costs next to nothing.
 */
public final class ByteSink {
    /** What stands for no day; no day of an article is so far away. */
    static final long NO_DAY = Long.MIN_VALUE;

    private ByteBuffer bytes = ByteBuffer.allocate(1024);

    /** What has been written. */
    public byte[] bytes() {
        byte[] written = new byte[bytes.position()];
        bytes.flip().get(written);
        return written;
    }

    /** A number from 0 to 255. */
    public ByteSink small(int value) {
        room(Byte.BYTES).put((byte) value);
        return this;
    }

    /** A number. */
    public ByteSink number(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    /** A long number. */
    public ByteSink number(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    /** A fraction, to the last bit. */
    public ByteSink fraction(double value) {
        room(Double.BYTES).putDouble(value);
        return this;
    }

    /** A text. */
    public ByteSink text(String value) {
        return block(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A set of positions. */
    public ByteSink positions(BitSet value) {
        return block(value.toByteArray());
    }

    /** A day, or none. */
    public ByteSink day(@Nullable LocalDate value) {
        return number(value == null ? NO_DAY : value.toEpochDay());
    }

    private ByteSink block(byte[] value) {
        number(value.length);
        room(value.length).put(value);
        return this;
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(bytes.capacity() * 2, bytes.position() + more));
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }
}
