package dev.parallax.gather;

import java.io.IOException;
import java.util.zip.CRC32;

/** One member of a gzip file (RFC 1952) at a time, inflated as far as it is asked for. */
final class GzipMember extends Content {
    /** What lies at an offset of a file. */
    enum Found {
        /** A member that inflates to a WARC record. */
        RECORDS,
        /** A member of line ends or nothing. */
        BLANK,
        /** The file ends before it can be told. */
        CUT_OFF,
        /** Anything else. */
        OTHER
    }

    private static final int CAPACITY = 1 << 18;
    private static final int FIRST_CHUNK = 768;
    private static final int LARGEST_CHUNK = 1 << 16;

    /** Line ends after a record's block. */
    private static final int RECORD_END = 4;

    /** A member of line ends only is blank up to this length. */
    private static final int LONGEST_BLANK = 64;

    /** Longest file name or comment in a head of a member. */
    private static final int LONGEST_NAME = 4096;

    private final FileBytes in;
    private final Inflate inflate;
    private final CRC32 crc = new CRC32();
    private long begin;
    private long end;
    private long bufferAt;
    private int chunk;
    private boolean passed;
    private boolean damaged;
    private boolean severalRecords;

    GzipMember(FileBytes in) {
        super(CAPACITY);
        this.in = in;
        this.inflate = new Inflate(in);
    }

    /** Opens what lies at an offset of the file. If it is {@code RECORDS}, the first one lies ahead. */
    Found open(long offset) throws IOException {
        severalRecords = false;
        return start(offset);
    }

    private Found start(long offset) throws IOException {
        begin = offset;
        end = offset;
        bufferAt = 0;
        next = 0;
        limit = 0;
        chunk = SIGNATURE_LENGTH;
        passed = false;
        damaged = false;
        crc.reset();
        inflate.reset();
        in.seek(offset);
        try {
            if (!readHead()) {
                return Found.OTHER;
            }
            return look();
        } catch (BrokenRecord e) {
            return e.isTruncated() ? Found.CUT_OFF : Found.OTHER;
        }
    }

    private Found look() throws IOException {
        boolean more = skipLineEnds();
        if (!more) {
            return Found.BLANK;
        }
        if (position() > LONGEST_BLANK || !has(SIGNATURE_LENGTH) || !isSignature(buffer, next)) {
            return Found.OTHER;
        }
        chunk = FIRST_CHUNK;
        return Found.RECORDS;
    }

    private boolean readHead() throws IOException {
        if (headByte() != 0x1f || headByte() != 0x8b || headByte() != 8) {
            return false;
        }
        int flags = headByte();
        if ((flags & 0xe0) != 0) {
            return false;
        }
        for (int i = 0; i < 6; i++) {
            headByte();
        }
        if ((flags & 4) != 0) {
            for (int extra = headByte() | headByte() << 8; extra > 0; extra--) {
                headByte();
            }
        }
        return ((flags & 8) == 0 || skipName())
                && ((flags & 16) == 0 || skipName())
                && ((flags & 2) == 0 || headByte() + headByte() >= 0);
    }

    private boolean skipName() throws IOException {
        for (int i = 0; i < LONGEST_NAME; i++) {
            if (headByte() == 0) {
                return true;
            }
        }
        return false;
    }

    private int headByte() throws IOException {
        int read = in.read();
        if (read < 0) {
            throw BrokenRecord.truncated();
        }
        return read;
    }

    /** Says that the rest of the member is wanted, or its check sum: from here on nothing is passed over. */
    void goOn() {
        severalRecords = true;
    }

    /** Offset in the file at which the member begins. */
    long begin() {
        return begin;
    }

    /** Whether the member has been read to its end. */
    boolean ended() {
        return end > begin;
    }

    /** Offset in the file behind the member, once it has {@link #ended}. */
    long end() {
        return end;
    }

    /** How much of the file the member has used so far, in bytes; close, not exact. */
    long used() {
        return in.position() - begin;
    }

    @Override
    long position() {
        return bufferAt + next;
    }

    @Override
    boolean fill() throws IOException {
        if (inflate.finished()) {
            return false;
        }
        checkDamage();
        if (limit + chunk + Inflate.SLACK > CAPACITY) {
            int from = Math.min(next, limit - Inflate.WINDOW);
            System.arraycopy(buffer, from, buffer, 0, limit - from);
            bufferAt += from;
            next -= from;
            limit -= from;
        }
        damaged = true; // unless decode returns
        int to = inflate.decode(buffer, limit, limit + chunk);
        damaged = false;
        boolean more = to > limit;
        crc.update(buffer, limit, to - limit);
        limit = to;
        chunk = Math.min(LARGEST_CHUNK, Math.max(chunk, FIRST_CHUNK) * 4);
        if (inflate.finished()) {
            finish();
        }
        return more;
    }

    /** A stream that has broken off once gives nothing any more. */
    private void checkDamage() throws BrokenRecord {
        if (damaged) {
            throw BrokenRecord.corrupt("the gzip member is damaged");
        }
    }

    private void finish() throws IOException {
        if (!in.has(8)) {
            throw BrokenRecord.truncated();
        }
        int sum = littleEndian();
        int size = littleEndian();
        end = in.position();
        if (size != (int) inflate.produced()) {
            throw BrokenRecord.corrupt("gzip: the length does not fit");
        }
        if (!passed && sum != (int) crc.getValue()) {
            throw BrokenRecord.corrupt("gzip: the check sum does not fit");
        }
    }

    private int littleEndian() throws IOException {
        return in.read() | in.read() << 8 | in.read() << 16 | in.read() << 24;
    }

    /**
     * {@inheritDoc}
     *
     * <p>A member that ends with the record is passed over without inflating it; its check sum is then not looked at. Where other records follow in the member
     * (rare), it is inflated again from its beginning.
     */
    @Override
    void skipTo(long offset) throws IOException {
        if (offset - position() > limit - next && !severalRecords && !inflate.finished()) {
            long most = offset > Long.MAX_VALUE - RECORD_END ? offset : offset + RECORD_END;
            pass(most);
            if (inflate.finished()) {
                if (inflate.produced() < offset) {
                    throw endedEarly();
                }
                return;
            }
            severalRecords = true;
            start(begin);
        }
        while (offset - position() > limit - next) {
            next = limit;
            if (!fill()) {
                throw endedEarly();
            }
        }
        next += (int) (offset - position());
    }

    /**
     * Goes to the end of the member.
     *
     * @throws BrokenRecord where it is damaged
     */
    void skipToEnd() throws IOException {
        if (!inflate.finished()) {
            pass(Long.MAX_VALUE);
        }
    }

    private void pass(long most) throws IOException {
        checkDamage();
        passed = true;
        damaged = true; // unless pass returns
        inflate.pass(most);
        damaged = false;
        bufferAt = inflate.produced();
        next = 0;
        limit = 0;
        if (inflate.finished()) {
            finish();
        }
    }

    @Override
    BrokenRecord endedEarly() {
        return BrokenRecord.corrupt("the gzip member ends before the record does");
    }
}
