package dev.parallax.gather;

import static dev.parallax.gather.Warcs.bytes;
import static dev.parallax.gather.Warcs.gzip;
import static dev.parallax.gather.Warcs.join;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.luben.zstd.Zstd;
import dev.parallax.model.Ids;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies as they are stored, and the payload that they stand for. */
class ContentDecodingTest {
    private static final byte[] PAGE = bytes("<!DOCTYPE html><p>Brotli, Brotli, Brotli</p>");
    private static final byte[] BROTLI =
            HexFormat.of().parseHex("1b2b00f81da9539f3b5e8308c1c969169f373a95c696820c23543ad08c3ff9e690de0115");
    private static final byte[] ZLIB = zlib(PAGE);
    private static final byte[] CHUNKED = chunked(PAGE);

    static Stream<Arguments> bodies() {
        return Stream.of(
                kept("", PAGE),
                kept("Content-Encoding: identity", PAGE),
                kept("Content-Encoding:", PAGE),
                kept("Content-Encoding: gzip", gzip(PAGE)),
                kept("Content-Encoding: x-GZIP", gzip(PAGE)),
                kept(
                        "Content-Encoding: gzip",
                        join(gzip(Arrays.copyOf(PAGE, 9)), gzip(Arrays.copyOfRange(PAGE, 9, PAGE.length)))),
                kept("Content-Encoding: gzip", PAGE), // stored decoded, with its head as received
                kept("Content-Encoding: br", PAGE),
                kept("Content-Encoding: deflate", PAGE),
                kept("Content-Encoding: gzip, br", PAGE),
                kept("Content-Encoding: deflate", ZLIB),
                kept("Content-Encoding: deflate", Warcs.deflate(PAGE, 9, Deflater.DEFAULT_STRATEGY)),
                kept("Content-Encoding: br", BROTLI),
                kept("Content-Encoding: zstd", Zstd.compress(PAGE)),
                kept("Content-Encoding: gzip, br", brotliOfGzip()),
                kept("Transfer-Encoding: chunked", CHUNKED),
                kept("Transfer-Encoding: chunked", PAGE),
                kept(
                        "Transfer-Encoding: chunked",
                        bytes("2C;name=value\r\n" + new String(PAGE, java.nio.charset.StandardCharsets.UTF_8)
                                + "\r\n000\r\nTrailer: x\r\n\r\n")),
                kept("Transfer-Encoding: gzip, chunked", chunked(gzip(PAGE))),
                kept("Transfer-Encoding: chunked\nContent-Encoding: gzip", chunked(gzip(PAGE))),
                lost("Content-Encoding: rot13", PAGE),
                lost("Content-Encoding: gzip", Arrays.copyOf(gzip(PAGE), 30)),
                lost("Content-Encoding: deflate", Arrays.copyOf(ZLIB, 20)),
                lost("Content-Encoding: deflate", bytes("no page and no deflate stream")),
                lost("Content-Encoding: br", bytes("no page and no brotli stream")),
                lost("Content-Encoding: br", Arrays.copyOf(BROTLI, 20)),
                lost("Content-Encoding: br", Warcs.noise(100, 1)),
                lost("Content-Encoding: zstd", Arrays.copyOf(Zstd.compress(PAGE), 20)),
                lost("Transfer-Encoding: chunked", Arrays.copyOf(CHUNKED, CHUNKED.length - 5)),
                lost("Transfer-Encoding: chunked", Arrays.copyOf(CHUNKED, 20)),
                lost("Transfer-Encoding: chunked", bytes("3\r\nabcd\r\n0\r\n\r\n")),
                lost("Transfer-Encoding: chunked", bytes("3\r\nabc\r\nx\r\n\r\n")));
    }

    private static Arguments kept(String lines, byte[] body) {
        return Arguments.of("kept", lines, body);
    }

    private static Arguments lost(String lines, byte[] body) {
        return Arguments.of("rejected content_encoding@0", lines, body);
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("bodies")
    void decodes(String outcome, String lines, byte[] body) {
        byte[] file = gzip(Warcs.response(
                "https://one.example/",
                Warcs.DATE,
                Warcs.http("200 OK", "Content-Type: text/html" + (lines.isEmpty() ? "" : "\n" + lines), body)));
        for (int step : new int[] {1, 7, 1 << 20}) {
            List<Gathered> all = Warcs.gather(new MemoryFile("x.warc.gz", file, step), GatherFilter.anyOutletFilter());
            assertEquals(1, all.size());
            assertEquals(outcome, Warcs.line(all.get(0)).replace(" https://one.example/", ""));
            Warcs.captures(all).forEach(capture -> assertEquals(Ids.bytesSha256(PAGE), capture.payloadSha256()));
        }
    }

    private static byte[] zlib(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] out = new byte[1000];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    private static byte[] chunked(byte[] content) {
        byte[] first = Arrays.copyOf(content, 10);
        byte[] rest = Arrays.copyOfRange(content, 10, content.length);
        return join(
                bytes("a\r\n"),
                first,
                bytes("\r\n" + Integer.toHexString(rest.length) + "\r\n"),
                rest,
                bytes("\r\n0\r\n\r\n"));
    }

    /** Brotli that stores what it is given (RFC 7932 section 9.2: window bits, one uncompressed block, the empty last block). */
    private static byte[] brotliOfGzip() {
        byte[] content = gzip(PAGE);
        int length = content.length - 1;
        int head = length << 4 | 1 << 20; // window 16, not last, four nibbles, length, uncompressed
        return join(new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)}, content, new byte[] {3});
    }
}
