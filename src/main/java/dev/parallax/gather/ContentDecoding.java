package dev.parallax.gather;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.DecodedBody;

/** Takes transfer and content encodings off a body. A body that is stored without an encoding that its head announces is taken as it is. */
final class ContentDecoding {
    private static final int LOOK_AHEAD = 32;

    private ContentDecoding() {}

    /** Whether the body is stored as it is meant to be read. */
    static boolean isPlain(Fields http) {
        return http.list("Transfer-Encoding").stream().allMatch(ContentDecoding::isIdentity)
                && http.list("Content-Encoding").stream().allMatch(ContentDecoding::isIdentity);
    }

    /**
     * The decoded body.
     *
     * @throws IOException where an encoding is unknown; reading throws it where the body does not decode
     */
    static InputStream decode(Fields http, InputStream body) throws IOException {
        InputStream decoded = decode(http.list("Transfer-Encoding"), body);
        return decode(http.list("Content-Encoding"), decoded);
    }

    private static InputStream decode(List<String> encodings, InputStream body) throws IOException {
        InputStream decoded = body;
        for (int i = encodings.size() - 1; i >= 0; i--) {
            if (!isIdentity(encodings.get(i))) {
                decoded = decode(encodings.get(i), decoded);
            }
        }
        return decoded;
    }

    private static boolean isIdentity(String encoding) {
        return encoding.equals("identity") || encoding.equals("none");
    }

    private static InputStream decode(String encoding, InputStream body) throws IOException {
        PushbackInputStream in = new PushbackInputStream(body, LOOK_AHEAD);
        byte[] start = new byte[LOOK_AHEAD];
        int length = in.readNBytes(start, 0, LOOK_AHEAD);
        in.unread(start, 0, length);
        if (length == 0) {
            return in;
        }
        return switch (encoding) {
            case "chunked" -> ChunkedInput.isChunked(start, length) ? new ChunkedInput(in) : in;
            case "gzip", "x-gzip" -> length > 1 && start[0] == 0x1f && start[1] == (byte) 0x8b ? new GZIPInputStream(in, 1 << 13) : in;
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(start, length)), 1 << 13);
            case "br" -> jwarc(in, DecodedBody.Encoding.BROTLI);
            case "zstd" -> isZstandard(start, length) ? jwarc(in, DecodedBody.Encoding.ZSTD) : in;
            default -> throw new IOException("unknown: " + Details.shorten(encoding));
        };
    }

    /** "deflate" means zlib (RFC 9110 section 8.4.1.2), but many servers send the bare stream. */
    private static boolean isZlib(byte[] start, int length) {
        return length > 1 && (start[0] & 15) == 8 && ((start[0] & 0xff) << 8 | start[1] & 0xff) % 31 == 0;
    }

    private static boolean isZstandard(byte[] start, int length) {
        return length > 3 && start[0] == 0x28 && start[1] == (byte) 0xb5 && start[2] == 0x2f && start[3] == (byte) 0xfd;
    }

    private static InputStream jwarc(InputStream in, DecodedBody.Encoding encoding) throws IOException {
        return new ChannelInput(DecodedBody.create(Channels.newChannel(in), encoding));
    }

    /** A channel as a stream that ends where the channel gives nothing, and whose decoder fails with an IOException, whatever it throws. */
    private static final class ChannelInput extends InputStream {
        private static final int IDLE_READS = 16;

        private final ReadableByteChannel channel;

        ChannelInput(ReadableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] out, int from, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            try {
                for (int i = 0; i < IDLE_READS; i++) {
                    int read = channel.read(ByteBuffer.wrap(out, from, count));
                    if (read != 0) {
                        return read;
                    }
                }
            } catch (IllegalStateException | IndexOutOfBoundsException e) {
                throw new IOException("the decoder failed", e);
            }
            throw new IOException("the body ends too early");
        }
    }
}
