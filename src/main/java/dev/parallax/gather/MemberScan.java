package dev.parallax.gather;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Looks for gzip members that hold WARC records, in the middle of a file. */
final class MemberScan {
    /** There is no such member. */
    static final long NONE = -1;

    private MemberScan() {}

    /** Opens the first member at or behind an offset that inflates to a record. */
    static long open(FileBytes in, GzipMember member, long from) throws IOException {
        in.seek(Math.min(from, in.length()));
        while (in.has(3)) {
            int last = in.limit - 3;
            int at = in.next;
            while (at <= last && !isMagic(in.buffer, at)) {
                at++;
            }
            in.next = at;
            if (at <= last) {
                long offset = in.position();
                if (member.open(offset) == GzipMember.Found.RECORDS) {
                    return offset;
                }
                in.seek(offset + 1);
            }
        }
        return NONE;
    }

    /** Offsets in {@code [from, to)} at which a member may begin; the range is small beside the buffer. */
    static List<Long> candidates(FileBytes in, long from, long to) throws IOException {
        in.seek(Math.min(from, in.length()));
        List<Long> offsets = new ArrayList<>();
        while (in.position() < to && in.has(3)) {
            if (isMagic(in.buffer, in.next)) {
                offsets.add(in.position());
            }
            in.next++;
        }
        return offsets;
    }

    private static boolean isMagic(byte[] bytes, int at) {
        return bytes[at] == 0x1f && bytes[at + 1] == (byte) 0x8b && bytes[at + 2] == 8;
    }

    /** Whether nothing but padding lies between two offsets: zeros, blanks and line ends. */
    static boolean isPadding(FileBytes in, long from, long to) throws IOException {
        in.seek(from);
        while (in.position() < to) {
            int read = in.read();
            if (read > ' ' || read < 0) {
                return false;
            }
        }
        return true;
    }
}
