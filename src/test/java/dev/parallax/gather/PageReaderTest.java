package dev.parallax.gather;

import static dev.parallax.gather.Warcs.bytes;
import static dev.parallax.gather.Warcs.gzip;
import static dev.parallax.gather.Warcs.http;
import static dev.parallax.gather.Warcs.join;
import static dev.parallax.gather.Warcs.page;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parallax.model.ByteSource;
import dev.parallax.model.Capture;
import dev.parallax.model.Ids;
import dev.parallax.model.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was gathered is read back, byte for byte, in any order. */
class PageReaderTest {
    @Property(tries = 150)
    void readsEveryCaptureInAnyOrder(@ForAll long seed) throws IOException {
        readsEveryCapture(seed);
    }

    /** A member that breaks behind its first records, and the next capture in a later one. */
    @ParameterizedTest
    @ValueSource(longs = {-1668426142819241471L, -400034185657718649L, -3714858710699741179L, -8019468013165536562L})
    void readsWhatFollowsABrokenMember(long seed) throws IOException {
        readsEveryCapture(seed);
    }

    private static void readsEveryCapture(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] archive = ShardsTest.archive(random);
        for (String name : List.of("x.warc.gz", "x.warc")) {
            ByteSource file = new MemoryFile(name, archive, 1 + random.nextInt(5000));
            List<Capture> captures =
                    new ArrayList<>(Warcs.captures(Warcs.gather(file, GatherFilter.anyOutletFilter())));
            readAll(file, captures);
            captures.removeIf(capture -> random.nextInt(3) == 0);
            readAll(file, captures);
            Collections.shuffle(captures, random);
            readAll(file, captures);
        }
    }

    @Test
    void readsASingleStreamInAnyOrder() throws IOException {
        byte[][] records = new byte[400][];
        for (int i = 0; i < records.length; i++) {
            records[i] = page(Integer.toString(i), Warcs.text(10 + i * 7, i));
        }
        records[70] = bytes("WARC/1.0\r\nbroken\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
        for (byte[] bytes : new byte[][] {
            gzip(join(records)),
            join(records),
            join(gzip(Warcs.warcinfo()), gzip(join(records)), gzip(page("z", "<p>")))
        }) {
            ByteSource file = new MemoryFile(bytes[0] == 'W' ? "x.warc" : "x.warc.gz", bytes);
            List<Capture> captures =
                    new ArrayList<>(Warcs.captures(Warcs.gather(file, GatherFilter.anyOutletFilter())));
            assertEquals(
                    399,
                    captures.stream()
                            .filter(capture -> !capture.url().endsWith("z"))
                            .count());
            readAll(file, captures);
            Collections.shuffle(captures, new Random(1));
            readAll(file, captures.subList(0, 60));
        }
    }

    @Test
    void decodesAsGatherDoes() throws IOException {
        byte[] body = bytes(Warcs.text(5000, 1));
        byte[] file = gzip(Warcs.response(
                "https://one.example/",
                Warcs.DATE,
                http("200 OK", "Content-Type: text/html\nContent-Encoding: gzip", gzip(body))));
        MemoryFile source = new MemoryFile("x.warc.gz", file);
        Capture capture = Warcs.captures(Warcs.gather(source, GatherFilter.anyOutletFilter()))
                .get(0);
        try (PageReader reader = new PageReader(source)) {
            assertArrayEquals(body, reader.read(capture).bytes());
        }
    }

    @Test
    void goesThroughTheFileWithOneStream() throws IOException {
        byte[][] members = new byte[3000][];
        for (int i = 0; i < members.length; i++) {
            members[i] = gzip(page(Integer.toString(i), Warcs.text(2000, i)));
        }
        AtomicInteger opened = new AtomicInteger();
        MemoryFile memory = new MemoryFile("x.warc.gz", join(members));
        ByteSource counting = new ByteSource() {
            @Override
            public String name() {
                return memory.name();
            }

            @Override
            public long length() {
                return memory.length();
            }

            @Override
            public InputStream open(long offset) {
                opened.incrementAndGet();
                return memory.open(offset);
            }
        };
        List<Capture> captures = Warcs.captures(Warcs.gather(memory, GatherFilter.anyOutletFilter()));
        try (PageReader reader = new PageReader(counting)) {
            for (int i = 0; i < captures.size(); i += 1 + i % 400) {
                reader.read(captures.get(i));
            }
        }
        assertEquals(1, opened.get());
    }

    @Test
    void aFileThatHasChangedStopsTheRun() throws IOException {
        MemoryFile file = new MemoryFile("x.warc.gz", join(gzip(page("1", "<p>1")), gzip(page("2", "<p>2"))));
        Capture second = Warcs.captures(Warcs.gather(file, GatherFilter.anyOutletFilter()))
                .get(1);
        for (byte[] changed : new byte[][] {
            new byte[0],
            new byte[500],
            join(gzip(page("1", "<p>1")), gzip(page("2", "<p>3"))),
            join(gzip(page("1", "<p>a longer page")), gzip(page("2", "<p>2"))),
            gzip(page("1", "<p>1"))
        }) {
            try (PageReader reader = new PageReader(new MemoryFile("x.warc.gz", changed))) {
                assertThrows(PageReader.ChangedFile.class, () -> reader.read(second));
            }
        }
    }

    private static void readAll(ByteSource file, List<Capture> captures) throws IOException {
        try (PageReader reader = new PageReader(file)) {
            for (Capture capture : captures) {
                Page page = reader.read(capture);
                assertSame(capture, page.capture());
                assertEquals(capture.payloadSha256(), Ids.bytesSha256(page.bytes()));
                assertEquals(capture.payloadLength(), page.bytes().length);
            }
        }
    }
}
