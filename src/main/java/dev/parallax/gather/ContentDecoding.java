package dev.parallax.gather;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Takes transfer and content encodings off a body. A body that is stored without an encoding that its head announces is taken as it is: one without the encoding's
 * signature, or, where the encoding has none (deflate, br), one that begins as a page does.
 */
final class ContentDecoding {
    private static final int LOOK_AHEAD = HtmlStart.LENGTH;

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
            case "gzip", "x-gzip" ->
                length > 1 && start[0] == 0x1f && start[1] == (byte) 0x8b ? new GZIPInputStream(in, 1 << 13) : in;
            case "deflate" -> HtmlStart.is(start, length) ? in : inflated(in, !isZlib(start, length));
            case "br" -> HtmlStart.is(start, length) ? in : new BrotliInputStream(in);
            case "zstd" -> isZstandard(start, length) ? new ZstdInputStream(in) : in;
            default -> throw new IOException("unknown: " + Details.shorten(encoding));
        };
    }

    /** A stream gives back the memory of its own inflater alone, not of one that it was handed. */
    private static InputStream inflated(InputStream in, boolean bare) {
        Inflater inflater = new Inflater(bare);
        return new InflaterInputStream(in, inflater, 1 << 13) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    /** "deflate" means zlib (RFC 9110 section 8.4.1.2), but many servers send the bare stream. */
    private static boolean isZlib(byte[] start, int length) {
        return length > 1 && (start[0] & 15) == 8 && (((start[0] & 0xff) << 8) | (start[1] & 0xff)) % 31 == 0;
    }

    private static boolean isZstandard(byte[] start, int length) {
        return length > 3 && start[0] == 0x28 && start[1] == (byte) 0xb5 && start[2] == 0x2f && start[3] == (byte) 0xfd;
    }
}
