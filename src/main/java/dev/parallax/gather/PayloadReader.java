package dev.parallax.gather;

import java.io.IOException;
import java.io.InputStream;

/** Reads the payload of a block, decoded, piece by piece: never more than a buffer of it is held here. */
final class PayloadReader {
    /** Takes the payload. */
    interface Sink {
        /** The next bytes, which change after the call. */
        void take(byte[] bytes, int from, int count);
    }

    /** The body does not decode, or has an encoding that is not known: a statement about the record. */
    static final class Undecodable extends Exception {
        private static final long serialVersionUID = 1L;

        private Undecodable(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /** What was found, for a person. */
        String detail() {
            String message = getMessage();
            return message == null ? "" : Details.shorten(message);
        }
    }

    private static final int PIECE = 1 << 15;

    private PayloadReader() {}

    /**
     * Gives the payload to the sink, unless it is longer than {@code most} bytes.
     *
     * @param http head of the response
     * @param block what follows the head
     * @return whether the whole payload was read
     */
    static boolean read(Fields http, Block block, long most, Sink sink) throws IOException, Undecodable {
        return ContentDecoding.isPlain(http) ? readPlain(block, most, sink) : readDecoded(http, block, most, sink);
    }

    private static boolean readPlain(Block block, long most, Sink sink) throws IOException {
        if (block.left() > most) {
            return false;
        }
        for (int piece = block.piece(); piece > 0; piece = block.piece()) {
            sink.take(block.buffer(), block.next(), piece);
            block.take(piece);
        }
        return true;
    }

    private static boolean readDecoded(Fields http, Block block, long most, Sink sink) throws IOException, Undecodable {
        Block.Input stored = new Block.Input(block);
        byte[] bytes = new byte[PIECE];
        long total = 0;
        try (InputStream decoded = ContentDecoding.decode(http, stored)) {
            for (int read = decoded.read(bytes); read >= 0; read = decoded.read(bytes)) {
                total += read;
                if (total > most) {
                    return false;
                }
                sink.take(bytes, 0, read);
            }
            stored.rethrow();
            return true;
        } catch (IOException e) {
            stored.rethrow();
            throw new Undecodable(e);
        }
    }
}
