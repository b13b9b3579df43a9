package dev.parallax.gather;

import dev.parallax.model.ByteSource;
import dev.parallax.model.Capture;
import dev.parallax.model.Ids;
import dev.parallax.model.Page;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Reads captures of one file back. In the order of their offsets it goes through the file once with one open stream; in any other order it goes back. What it
 * gives has been checked against the capture's hash.
 */
public final class PageReader implements Closeable {
    /** A file that cannot be read as it was gathered: the run has to stop, or gather again. */
    public static final class ChangedFile extends IOException {
        private static final long serialVersionUID = 1L;

        ChangedFile(Capture capture) {
            super(capture.warcFile() + " has changed since it was gathered: no record of " + capture.url()
                    + " at offset " + capture.warcOffset());
        }
    }

    private static final int WINDOW = 1 << 16;

    private final ByteSource file;
    private final FileBytes in;
    private final GzipMember member;
    /** Records of the open member that have been passed; below zero while none is open. */
    private int ordinal = -1;

    /**
     * Opens a file of captures.
     *
     * @throws IOException where it cannot be opened
     */
    public PageReader(ByteSource file) throws IOException {
        this.file = file;
        this.in = new FileBytes(file, 0);
        this.member = new GzipMember(in);
    }

    /**
     * The capture with its decoded payload.
     *
     * @throws ChangedFile where the file does not hold it any more
     * @throws IOException where the file cannot be read
     */
    public Page read(Capture capture) throws IOException {
        if (!capture.warcFile().equals(file.name())) {
            throw new IllegalArgumentException("a capture of " + capture.warcFile() + ", file " + file.name());
        }
        try {
            return isPageFile(capture) ? pageFile(capture) : record(capture);
        } catch (BrokenRecord e) {
            ordinal = -1;
            throw new ChangedFile(capture);
        }
    }

    /** Whether the file itself is the page: of a folder. A record is longer than its payload, so a WARC file of that length holds none. */
    private boolean isPageFile(Capture capture) {
        return capture.warcOffset() == 0
                && capture.warcLength() == file.length()
                && capture.payloadLength() == file.length();
    }

    private Page pageFile(Capture capture) throws IOException {
        ordinal = -1;
        in.seek(0);
        byte[] bytes = payload(capture, Fields.none(), new Block(in, file.length()));
        return Ids.bytesSha256(bytes).equals(capture.payloadSha256()) ? new Page(capture, bytes) : record(capture);
    }

    private Page record(Capture capture) throws IOException {
        long offset = capture.warcOffset();
        if (isInOpenMember(offset) && passTo(offset)) {
            ordinal++;
            return page(capture, member);
        }
        ordinal = -1;
        in.seek(Math.min(offset, file.length()));
        if (in.has(Content.SIGNATURE_LENGTH) && Content.isSignature(in.buffer, in.next)) {
            return page(capture, in);
        }
        if (member.open(offset) == GzipMember.Found.RECORDS) {
            ordinal = 1;
            return page(capture, member);
        }
        return insideMember(capture);
    }

    private boolean isInOpenMember(long offset) {
        return ordinal > 0 && offset >= member.begin() + ordinal && !(member.ended() && offset >= member.end());
    }

    /** Goes to a record of the open member, if the member reaches that far; one that breaks before it does not: the record is of a later member. */
    private boolean passTo(long offset) throws IOException {
        try {
            return pass(offset);
        } catch (BrokenRecord e) {
            return false;
        }
    }

    /** Broken records are counted as {@link WarcGathering} counts them. */
    private boolean pass(long offset) throws IOException {
        boolean more = ordinal == 0 || member.toNextRecord();
        while (more && member.begin() + ordinal < offset) {
            member.goOn();
            try {
                WarcHead head = WarcHead.read(member);
                member.skipTo(new Block(member, head.contentLength()).end());
                more = member.toNextRecord();
            } catch (BrokenRecord e) {
                more = member.findRecord();
            }
            ordinal++;
        }
        return more;
    }

    /** The record is not the first of its member: the member begins as many bytes before the offset as there are records before it (see WarcGathering). */
    private Page insideMember(Capture capture) throws IOException {
        for (long to = capture.warcOffset(); to > 0; to = Math.max(0, to - WINDOW)) {
            List<Long> begins = MemberScan.candidates(in, Math.max(0, to - WINDOW), to);
            for (int i = begins.size() - 1; i >= 0; i--) {
                if (member.open(begins.get(i)) == GzipMember.Found.RECORDS) {
                    ordinal = 0;
                    if (passTo(capture.warcOffset())) {
                        ordinal++;
                        return page(capture, member);
                    }
                }
            }
        }
        throw new ChangedFile(capture);
    }

    private Page page(Capture capture, Content content) throws IOException {
        WarcHead head = WarcHead.read(content);
        Block block = new Block(content, head.contentLength());
        Fields http = Fields.none();
        if (head.type().equals("response")) {
            http = HttpHead.read(block)
                    .orElseThrow(() -> new ChangedFile(capture))
                    .fields();
        }
        byte[] bytes = payload(capture, http, block);
        if (!Ids.bytesSha256(bytes).equals(capture.payloadSha256())) {
            throw new ChangedFile(capture);
        }
        content.skipTo(block.end());
        return new Page(capture, bytes);
    }

    private static byte[] payload(Capture capture, Fields http, Block block) throws IOException {
        Collector collector = new Collector((int) capture.payloadLength());
        try {
            PayloadReader.read(http, block, capture.payloadLength(), collector);
        } catch (PayloadReader.Undecodable e) {
            throw new ChangedFile(capture);
        }
        return collector.bytes();
    }

    /** Collects a payload whose length is known. */
    private static final class Collector implements PayloadReader.Sink {
        private final byte[] bytes;
        private int length;

        Collector(int length) {
            this.bytes = new byte[length];
        }

        @Override
        public void take(byte[] from, int at, int count) {
            System.arraycopy(from, at, bytes, length, count);
            length += count;
        }

        byte[] bytes() {
            return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
