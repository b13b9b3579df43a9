package dev.parallax.gather;

import java.io.IOException;
import java.io.InputStream;

/** What a record holds behind its head, up to its Content-Length: pieces of the buffer, without copying, or a stream. */
final class Block {
    private final Content content;
    private final long end;

    /** The next {@code length} bytes of the content. */
    Block(Content content, long length) {
        this.content = content;
        this.end = content.position() + length; // at most 10^18 each: no overflow
    }

    /** Offset in the content behind the block. */
    long end() {
        return end;
    }

    /** Bytes that have not been taken. */
    long left() {
        return end - content.position();
    }

    /** The content's buffer, in which the pieces lie from {@link #next}; both change with each call of {@link #piece}. */
    byte[] buffer() {
        return content.buffer;
    }

    /** Where in the buffer the next piece begins. */
    int next() {
        return content.next;
    }

    /**
     * Length of the piece that lies ahead; 0 at the end of the block.
     *
     * @throws BrokenRecord where the content ends before the block does
     */
    int piece() throws IOException {
        long left = left();
        if (left <= 0) {
            return 0;
        }
        if (content.next == content.limit && !content.fill()) {
            throw content.endedEarly();
        }
        return (int) Math.min(left, content.limit - content.next);
    }

    /** Makes the piece ahead longer. False where the block has no more. */
    boolean grow() throws IOException {
        if (left() <= content.limit - content.next) {
            return false;
        }
        if (!content.fill()) {
            throw content.endedEarly();
        }
        return true;
    }

    /** Takes this many bytes of the piece. */
    void take(int count) {
        content.next += count;
    }

    /** The rest as a stream, which remembers a failure of the content, since decoders throw exceptions of the same class. */
    static final class Input extends InputStream {
        private final Block block;
        private IOException failure = new IOException();
        private boolean failed;

        Input(Block block) {
            this.block = block;
        }

        /** Throws what the content threw, if it did. */
        void rethrow() throws IOException {
            if (failed) {
                throw failure;
            }
        }

        private int piece() throws IOException {
            try {
                return block.piece();
            } catch (IOException e) {
                failure = e;
                failed = true;
                throw e;
            }
        }

        @Override
        public int read() throws IOException {
            if (piece() == 0) {
                return -1;
            }
            int read = block.buffer()[block.next()] & 0xff;
            block.take(1);
            return read;
        }

        @Override
        public int read(byte[] out, int from, int count) throws IOException {
            int length = Math.min(piece(), count);
            if (length == 0) {
                return count == 0 ? 0 : -1;
            }
            System.arraycopy(block.buffer(), block.next(), out, from, length);
            block.take(length);
            return length;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, block.left());
        }
    }
}
