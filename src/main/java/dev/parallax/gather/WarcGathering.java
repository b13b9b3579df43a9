package dev.parallax.gather;

import dev.parallax.model.ByteSource;
import dev.parallax.model.Reason;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a shard of a WARC file. What follows a member up to the next one belongs to that member's shard, whatever it is; so the outcomes of a file do not depend
 * on how it is cut.
 *
 * <p>The offset of a record is that of its gzip member, plus one for each record before it in the member; so it is unique and in order also in files that are one
 * single gzip stream.
 */
final class WarcGathering implements Gathering {
    private final Shard shard;
    private final RecordGatherer rule;
    private final FileBytes in;
    private final GzipMember member;
    private final Queue<Gathered> ready = new ArrayDeque<>(2);

    private boolean begun;
    private boolean done;
    private boolean plain;
    private long first = Shard.UNKNOWN;
    private long behind;
    private int ordinal;

    WarcGathering(ByteSource file, Shard shard, RecordGatherer rule) throws IOException {
        this.shard = shard;
        this.rule = rule;
        this.behind = file.length();
        this.in = new FileBytes(file, Math.min(file.length(), Math.max(shard.begin(), shard.start())));
        this.member = new GzipMember(in);
    }

    @Override
    public Optional<Gathered> next() throws IOException {
        while (ready.isEmpty() && !done) {
            if (!begun) {
                begun = true;
                begin();
            } else {
                record(plain ? in : member);
            }
        }
        return Optional.ofNullable(ready.poll());
    }

    @Override
    public ShardSummary summary() {
        if (!done || !ready.isEmpty()) {
            throw new IllegalStateException("the shard has not been read to its end");
        }
        return new ShardSummary(shard, first, behind);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void begin() throws IOException {
        if (shard.start() == Shard.UNKNOWN) {
            arrive(MemberScan.open(in, member, shard.begin()));
        } else if (shard.start() > 0) {
            if (shard.start() < shard.end()) {
                toMember(shard.start());
            } else {
                arrive(shard.start());
            }
        } else {
            beginFile();
        }
    }

    private void beginFile() throws IOException {
        boolean gzip = in.has(2) && in.buffer[in.next] == 0x1f && in.buffer[in.next + 1] == (byte) 0x8b;
        plain = !gzip
                && (in.has(Content.SIGNATURE_LENGTH) && Content.isSignature(in.buffer, in.next)
                        || !shard.file().endsWith(".gz"));
        if (!plain) {
            toMember(0);
        } else if (!in.skipLineEnds()
                || !in.has(Content.SIGNATURE_LENGTH)
                || !Content.isSignature(in.buffer, in.next)) {
            damagedBegin();
        } else {
            first = in.position();
        }
    }

    /** A plain file that begins with something else: its records may lie behind it. */
    private void damagedBegin() throws IOException {
        if (in.findRecord()) {
            reject(Reason.CORRUPT_RECORD, "the file begins with no WARC record", 0);
            first = in.position();
        } else {
            reject(Reason.NOT_A_WARC, whatItIs(), 0);
            done = true;
        }
    }

    private String whatItIs() throws IOException {
        if (in.length() == 0) {
            return "the file is empty";
        }
        in.seek(0);
        boolean zstandard =
                in.has(4) && in.read() == 0x28 && in.read() == 0xb5 && in.read() == 0x2f && in.read() == 0xfd;
        return zstandard ? "a Zstandard file; give it as .warc.gz" : "the file begins with no WARC record";
    }

    /** Goes to the first member at or behind an offset; counts what lies between as lost, unless it is padding. */
    private void toMember(long offset) throws IOException {
        long at = offset;
        while (at < in.length()) {
            switch (member.open(at)) {
                case RECORDS -> {
                    arrive(at);
                    return;
                }
                case BLANK -> at = member.end();
                case CUT_OFF -> {
                    reject(
                            at == 0 ? Reason.NOT_A_WARC : Reason.TRUNCATED_RECORD,
                            BrokenRecord.truncated().detail(),
                            at);
                    arrive(MemberScan.NONE);
                    return;
                }
                case OTHER -> {
                    pastOther(at);
                    return;
                }
            }
        }
        if (shard.begin() == 0 && first == Shard.UNKNOWN && ready.isEmpty()) {
            reject(Reason.NOT_A_WARC, in.length() == 0 ? "the file is empty" : "", 0);
        }
        arrive(MemberScan.NONE);
    }

    private void pastOther(long at) throws IOException {
        long found = MemberScan.open(in, member, at + 1);
        if (found == MemberScan.NONE && at == 0) {
            reject(Reason.NOT_A_WARC, whatItIs(), 0);
        } else if (!MemberScan.isPadding(in, at, found == MemberScan.NONE ? in.length() : found)) {
            reject(Reason.CORRUPT_RECORD, "no gzip member of WARC records begins here", at);
        }
        if (found != MemberScan.NONE) {
            member.open(found);
        }
        arrive(found);
    }

    /** Notes that the next member lies open at this offset, or that there is none. */
    private void arrive(long offset) {
        if (offset == MemberScan.NONE || offset >= shard.end()) {
            behind = offset == MemberScan.NONE ? in.length() : offset;
            done = true;
            return;
        }
        if (first == Shard.UNKNOWN) {
            first = offset;
        }
        ordinal = 0;
    }

    private void record(Content content) throws IOException {
        long start = content.position();
        long offset = plain ? start : member.begin() + ordinal;
        WarcHead head = null;
        try {
            head = WarcHead.read(content);
            if (!plain && ordinal > 0 && ordinal >= member.used()) {
                throw BrokenRecord.corrupt("more records in a gzip member than bytes");
            }
            Block block = new Block(content, head.contentLength());
            Verdict verdict = rule.gather(head, block, shard.file(), offset);
            if (verdict.asked()) {
                member.goOn();
            }
            content.skipTo(block.end());
            boolean more = content.toNextRecord();
            boolean alone = !plain && ordinal == 0 && !more;
            ready.add(verdict.of(alone ? member.end() - member.begin() : block.end() - start));
            if (more) {
                ordinal++;
                member.goOn();
            } else {
                afterLast();
            }
        } catch (BrokenRecord e) {
            recover(e, start, offset, url(head));
        }
    }

    private void afterLast() throws IOException {
        if (plain) {
            done = true;
        } else {
            toMember(member.end());
        }
    }

    /** Goes on behind a broken record, and notes it. */
    private void recover(BrokenRecord broken, long start, long offset, @Nullable String url) throws IOException {
        ready.add(new Gathered.Rejected(broken.reason(), broken.detail(), shard.file() + "@" + offset, url, null));
        if (plain) {
            in.seek(start + 1);
            done = !in.findRecord();
        } else if (ordinal == 0 || broken.isTruncated() || !findInMember()) {
            recoverMember();
        }
    }

    /** In a member that holds several records: goes to the next one in it, as in a plain file. */
    private boolean findInMember() throws IOException {
        try {
            if (member.findRecord()) {
                ordinal++;
                return true;
            }
            return false;
        } catch (BrokenRecord e) {
            return false;
        }
    }

    /**
     * Behind a broken member: the next one follows it, if its end can be found; otherwise it is the first that begins behind its begin, also where the broken one
     * seemed to go on to the end of the file: a writer that was stopped inside a record, and started again, leaves such files.
     */
    private void recoverMember() throws IOException {
        long begin = member.begin();
        try {
            member.skipToEnd();
        } catch (BrokenRecord e) {
            // it is noted already
        }
        if (member.ended()) {
            long end = member.end();
            if (end == in.length() || member.open(end) == GzipMember.Found.RECORDS) {
                arrive(end == in.length() ? MemberScan.NONE : end);
                return;
            }
        }
        arrive(MemberScan.open(in, member, begin + 1));
    }

    private void reject(Reason reason, String detail, long offset) {
        ready.add(new Gathered.Rejected(reason, detail, shard.file() + "@" + offset, null, null));
    }

    private static @Nullable String url(@Nullable WarcHead head) {
        return head == null ? null : head.targetUri().orElse(null);
    }
}
