package dev.parallax.align;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link ByteSink} wrote, in the same order. */
public final class ByteSource {
    private final ByteBuffer bytes;

    /** Reads from the beginning. */
    public ByteSource(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** A number from 0 to 255. */
    public int small() {
        return Byte.toUnsignedInt(bytes.get());
    }

    /** A number. */
    public int number() {
        return bytes.getInt();
    }

    /** A long number. */
    public long longNumber() {
        return bytes.getLong();
    }

    /** A fraction. */
    public double fraction() {
        return bytes.getDouble();
    }

    /** A text. */
    public String text() {
        int length = bytes.getInt();
        String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    /** A set of positions. */
    public BitSet positions() {
        int length = bytes.getInt();
        BitSet positions = BitSet.valueOf(bytes.slice(bytes.position(), length));
        bytes.position(bytes.position() + length);
        return positions;
    }

    /** A day, or none. */
    public @Nullable LocalDate day() {
        long day = bytes.getLong();
        return day == ByteSink.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }
}
