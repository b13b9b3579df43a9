package dev.parallax.extract.charset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How far bytes are UTF-8.
 *
 * @param sequences well-formed sequences of two bytes or more
 * @param faults bytes at which a sequence breaks
 */
record Utf8(int sequences, int faults) {
    /** One broken byte in this many sequences is damage to a UTF-8 page; more of them, and it is no UTF-8 page. */
    private static final int SEQUENCES_PER_FAULT = 3;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    static Utf8 of(byte[] bytes) {
        int sequences = 0;
        int faults = 0;
        int at = 0;
        while (at < bytes.length) {
            int lead = bytes[at] & 0xFF;
            if (lead < 0x80) {
                at++;
                while (at + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, at) & HIGH_BITS) == 0) {
                    at += Long.BYTES;
                }
                continue;
            }
            int length = lead >= 0xC2 && lead <= 0xDF
                    ? 2
                    : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
            int good = 1;
            while (good < length && at + good < bytes.length && (bytes[at + good] & 0xC0) == 0x80) {
                good++;
            }
            if (length > 0 && good == length && !overlong(lead, bytes[at + 1] & 0xFF)) {
                sequences++;
                at += length;
            } else {
                faults += at + good >= bytes.length && length > 0 ? 0 : 1;
                at += Math.max(1, good);
            }
        }
        return new Utf8(sequences, faults);
    }

    private static boolean overlong(int lead, int second) {
        return (lead == 0xE0 && second < 0xA0)
                || (lead == 0xED && second > 0x9F)
                || (lead == 0xF0 && second < 0x90)
                || (lead == 0xF4 && second > 0x8F);
    }

    /** Whether the page is UTF-8, perhaps with broken bytes in it. */
    boolean plausible() {
        return faults == 0 || faults * SEQUENCES_PER_FAULT <= sequences;
    }
}
