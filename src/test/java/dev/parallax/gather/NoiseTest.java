package dev.parallax.gather;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Bytes that nobody wrote end in outcomes: no exception, no endless reading. */
class NoiseTest {
    private static final String[] PIECES = {
        "WARC/1.0\r\n",
        "WARC/1.1\n",
        "WARC-Type: response\r\n",
        "WARC-Target-URI: https://one.example/\r\n",
        "WARC-Date: 2025-07-01T10:00:00Z\r\n",
        "Content-Length: 9\r\n",
        "Content-Length: 99999999999999999\r\n",
        "Content-Type: application/http\r\n",
        "\r\n",
        "\r\n\r\n",
        "HTTP/1.1 200 OK\r\n",
        "Content-Type: text/html\r\n",
        "Transfer-Encoding: chunked\r\n",
        "Content-Encoding: gzip\r\n",
        "Content-Encoding: br\r\n",
        "Content-Encoding: deflate\r\n",
        "Content-Encoding: zstd\r\n",
        "5\r\nhello\r\n",
        "0\r\n\r\n",
        "\u001f",
        "\u0000",
        " ",
        ":",
        "<p>"
    };

    @Property(tries = 1500)
    void noiseEndsInOutcomes(@ForAll byte[] noise) {
        check(noise);
    }

    @Property(tries = 1500)
    void piecesOfRecordsEndInOutcomes(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("WARC/1.0\r\n");
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        byte[] bytes = Warcs.bytes(text.toString());
        check(bytes);
        check(Warcs.gzip(bytes));
        check(Warcs.stored(bytes));
    }

    @Property(tries = 500)
    void damagedArchivesEndInOutcomes(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] archive = ShardsTest.archive(random);
        for (int i = random.nextInt(30); i > 0 && archive.length > 0; i--) {
            archive[random.nextInt(archive.length)] = (byte) random.nextInt(256);
        }
        check(archive);
    }

    @Property(tries = 500)
    void damagedBodiesEndInOutcomes(@ForAll long seed) {
        Random random = new Random(seed);
        String encoding =
                List.of("gzip", "deflate", "br", "zstd", "gzip, br", "identity").get(random.nextInt(6));
        byte[] body = random.nextBoolean()
                ? Warcs.gzip(Warcs.noise(random.nextInt(300), seed))
                : Warcs.noise(random.nextInt(300), seed);
        if (encoding.equals("zstd") && body.length > 4) {
            System.arraycopy(new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd}, 0, body, 0, 4);
        }
        String lines = "Content-Type: text/html\nContent-Encoding: " + encoding
                + (random.nextBoolean() ? "\nTransfer-Encoding: chunked" : "");
        check(Warcs.gzip(Warcs.response("https://one.example/", Warcs.DATE, Warcs.http("200 OK", lines, body))));
    }

    private static void check(byte[] bytes) {
        for (String name : List.of("x.warc", "x.warc.gz")) {
            List<Gathered> all = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Warcs.gather(name, bytes));
            assertFalse(all.isEmpty(), () -> "nothing came of " + Arrays.toString(bytes));
        }
    }
}
