package dev.parallax.gather;

import static dev.parallax.gather.Warcs.DATE;
import static dev.parallax.gather.Warcs.bytes;
import static dev.parallax.gather.Warcs.gzip;
import static dev.parallax.gather.Warcs.http;
import static dev.parallax.gather.Warcs.join;
import static dev.parallax.gather.Warcs.page;
import static dev.parallax.gather.Warcs.record;
import static dev.parallax.gather.Warcs.response;
import static dev.parallax.gather.Warcs.warcinfo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.model.Capture;
import dev.parallax.model.CharsetSource;
import dev.parallax.model.Ids;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Every record ends in exactly one outcome, whatever it is and wherever it stands. */
class WarcGatheringTest {
    private static final String HTML = "Content-Type: text/html";

    static Stream<Arguments> records() {
        String url = "WARC-Target-URI: https://one.example/a\nWARC-Date: " + DATE;
        byte[] ok = http("200 OK", HTML, bytes("<p>a"));
        return Stream.of(
                row("kept https://one.example/a", page("a", "<p>a")),
                row(
                        "kept http://one.example/b",
                        response("http://one.example/b", DATE, http("203 Non-Authoritative", HTML, bytes("b")))),
                row(
                        "kept https://one.example/a",
                        record("WARC-Type: resource\n" + url + "\nContent-Type: text/html", bytes("<p>a"))),
                row("kept https://one.example/a", response("<https://one.example/a>", DATE, ok)),
                row(
                        "kept https://one.example/a",
                        record("warc-type: response\nwarc-target-uri: https://one.example/a\nwarc-date: " + DATE, ok)),
                row(
                        "kept https://one.example/a",
                        response("https://one.example/a", DATE, http("200 OK", "", bytes(" <!doctype html><p>")))),
                row(
                        "kept https://one.example/a",
                        response(
                                "https://one.example/a",
                                DATE,
                                http("200", "content-TYPE:application/xhtml+xml", bytes("x")))),
                row("filtered record_type", warcinfo()),
                row(
                        "filtered record_type",
                        record(
                                "WARC-Type: request\n" + url + "\nContent-Type: application/http",
                                bytes("GET / HTTP/1.1\r\n\r\n"))),
                row("filtered record_type", record("WARC-Type: metadata\n" + url, bytes("x: y\r\n"))),
                row("filtered record_type", record("WARC-Type: conversion\n" + url, bytes("text"))),
                row("filtered record_type", record("WARC-Type: continuation\n" + url, bytes("text"))),
                row(
                        "filtered media_type_not_asked",
                        record(
                                "WARC-Type: resource\nWARC-Target-URI: urn:x:y\nWARC-Date: " + DATE
                                        + "\nContent-Type: text/json",
                                bytes("{}"))),
                row(
                        "filtered media_type_not_asked",
                        record(
                                "WARC-Type: response\nWARC-Target-URI: dns:one.example\nWARC-Date: " + DATE
                                        + "\nContent-Type: text/dns",
                                bytes("x"))),
                row(
                        "filtered media_type_not_asked",
                        response("https://one.example/i", DATE, http("200 OK", "Content-Type: image/png", bytes("x")))),
                row(
                        "filtered media_type_not_asked",
                        response("https://one.example/i", DATE, http("200 OK", "", bytes("{\"no\": \"type\"}")))),
                row("filtered outlet_not_asked", response("https://other.example/a", DATE, ok)),
                row("filtered date_not_asked", response("https://one.example/a", "2025-05-01T00:00:00Z", ok)),
                row(
                        "rejected revisit@0",
                        record(
                                "WARC-Type: revisit\n" + url + "\nContent-Type: application/http",
                                http("200 OK", HTML, new byte[0]))),
                row(
                        "rejected redirect@0",
                        response("https://one.example/a", DATE, http("301 Moved", "Location: /b", new byte[0]))),
                row(
                        "rejected redirect@0",
                        response("https://one.example/a", DATE, bytes("HTTP/1.1 302 Found\r\nLocation: /b\r\n"))),
                row(
                        "rejected http_status@0",
                        response("https://one.example/a", DATE, http("404 Not Found", HTML, bytes("<p>no")))),
                row("rejected http_status@0", response("https://one.example/a", DATE, http("503", "", new byte[0]))),
                row(
                        "rejected http_status@0",
                        response("https://one.example/a", DATE, http("206 Partial", HTML, bytes("<p>half")))),
                row("rejected corrupt_http@0", response("https://one.example/a", DATE, bytes("<html>no head</html>"))),
                row("rejected corrupt_http@0", response("https://one.example/a", DATE, new byte[0])),
                row("rejected bad_url@0", response("https:///a", DATE, ok)),
                row("rejected bad_url@0", response("ftp://one.example/a", DATE, ok)),
                row("rejected bad_url@0", record("WARC-Type: response\nWARC-Date: " + DATE, ok)),
                row("rejected bad_capture_date@0", response("https://one.example/a", "yesterday", ok)),
                row("rejected bad_capture_date@0", response("https://one.example/a", "1970-01-01T00:00:00Z", ok)),
                row(
                        "rejected empty_body@0",
                        response("https://one.example/a", DATE, http("200 OK", HTML, new byte[0]))),
                row(
                        "rejected empty_body@0",
                        response("https://one.example/a", DATE, http("204 No Content", HTML, new byte[0]))),
                row("rejected body_too_large@0", page("a", "x".repeat(1001))),
                row(
                        "rejected body_too_large@0",
                        response(
                                "https://one.example/a",
                                DATE,
                                http("200 OK", HTML + "\nContent-Encoding: gzip", gzip(new byte[1001])))),
                row(
                        "rejected content_encoding@0",
                        response(
                                "https://one.example/a",
                                DATE,
                                http("200 OK", HTML + "\nContent-Encoding: rot13", bytes("k")))),
                row(
                        "rejected truncated_record@0",
                        record("WARC-Type: response\n" + url + "\nWARC-Truncated: length", ok)),
                row("rejected corrupt_record@0", bytes("WARC/1.0\r\nWARC-Type: response\r\n\r\n\r\n\r\n")),
                row(
                        "rejected corrupt_record@0",
                        bytes("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\n\r\n\r\n")),
                row("rejected corrupt_record@0", bytes("WARC/1.x\r\nContent-Length: 0\r\n\r\n\r\n\r\n")),
                row("rejected corrupt_record@0", bytes("WARC/1.0\r\nno field\r\nContent-Length: 0\r\n\r\n\r\n\r\n")));
    }

    private static Arguments row(String outcome, byte[] record) {
        return Arguments.of(outcome, record);
    }

    private static GatherFilter july() {
        return GatherFilter.of(List.of("one", "two"))
                .captured(LocalDate.of(2025, 7, 1), LocalDate.MAX)
                .withMaxBodyBytes(1000);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void aRecordHasOneOutcome(String outcome, byte[] record) {
        byte[] last = page("last", "<p>z");
        List<String> expected = List.of(outcome, "kept https://one.example/last");
        byte[] member = gzip(record);
        assertEquals(
                expected, Warcs.lines(Warcs.gather(new MemoryFile("x.warc.gz", join(member, gzip(last))), july())));
        assertEquals(expected, Warcs.lines(Warcs.gather(new MemoryFile("x.warc", join(record, last)), july())));
        assertEquals(
                expected,
                Warcs.lines(
                        Warcs.gather(new MemoryFile("x.warc.gz", join(Warcs.stored(record), gzip(last)), 1), july())));
    }

    @Test
    void aCaptureSaysWhatWasFound() {
        byte[] before = gzip(warcinfo());
        byte[] member = gzip(page("a?b=1", "<p>Bakı"));
        Capture capture = Warcs.captures(Warcs.gather("in/x.warc.gz", join(before, member)))
                .get(0);
        String sha256 = Ids.bytesSha256(bytes("<p>Bakı"));
        Instant at = Instant.parse(DATE);
        assertEquals(
                new Capture(
                        Ids.capture("https://one.example/a?b=1", at, sha256),
                        "https://one.example/a?b=1",
                        "one",
                        at,
                        200,
                        "text/html",
                        "utf-8",
                        CharsetSource.HEADER,
                        sha256,
                        8,
                        "in/x.warc.gz",
                        before.length,
                        member.length),
                capture);
    }

    @Test
    void readsWhatJwarcWrites() throws IOException {
        for (WarcCompression compression : new WarcCompression[] {WarcCompression.NONE, WarcCompression.GZIP}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (WarcWriter writer = new WarcWriter(java.nio.channels.Channels.newChannel(out), compression)) {
                writer.write(new Warcinfo.Builder()
                        .date(Instant.parse(DATE))
                        .fields(java.util.Map.of("software", List.of("x")))
                        .build());
                HttpResponse response = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML_UTF8, bytes("<p>one"))
                        .build();
                writer.write(new WarcResponse.Builder(URI.create("https://one.example/1"))
                        .date(Instant.parse(DATE))
                        .body(response)
                        .build());
                writer.write(new WarcResource.Builder(URI.create("https://two.example/2"))
                        .date(Instant.parse(DATE))
                        .body(MediaType.HTML, bytes("<p>two"))
                        .build());
            }
            String name = compression == WarcCompression.GZIP ? "x.warc.gz" : "x.warc";
            assertEquals(
                    List.of("filtered record_type", "kept https://one.example/1", "kept https://two.example/2"),
                    Warcs.lines(Warcs.gather(name, out.toByteArray())));
        }
    }

    @Test
    void aMemberMayHoldSeveralRecords() {
        byte[] first = gzip(
                join(warcinfo(), page("1", Warcs.text(500, 1)), page("2", Warcs.text(90_000, 2)), page("3", "<p>3")));
        byte[] file = join(first, gzip(page("4", "<p>4")));
        List<Gathered> all = Warcs.gather("x.warc.gz", file);
        assertEquals(
                List.of(
                        "filtered record_type",
                        "kept https://one.example/1",
                        "kept https://one.example/2",
                        "kept https://one.example/3",
                        "kept https://one.example/4"),
                Warcs.lines(all));
        assertEquals(
                List.of(1L, 2L, 3L, (long) first.length),
                Warcs.captures(all).stream().map(Capture::warcOffset).toList());
        GatherFilter nothing = GatherFilter.of(List.of("two"));
        assertEquals(
                List.of(
                        "filtered record_type",
                        "filtered outlet_not_asked",
                        "filtered outlet_not_asked",
                        "filtered outlet_not_asked",
                        "filtered outlet_not_asked"),
                Warcs.lines(Warcs.gather(new MemoryFile("x.warc.gz", file), nothing)));
    }

    @Test
    void aSingleStreamHasRecordsOfItsOwnOffsets() {
        byte[][] records = new byte[2000][];
        for (int i = 0; i < records.length; i++) {
            records[i] = page(Integer.toString(i), Warcs.text(1 + i % 300, i));
        }
        List<Capture> captures = Warcs.captures(Warcs.gather("x.warc.gz", gzip(join(records))));
        assertEquals(records.length, captures.size());
        assertEquals(
                records.length,
                captures.stream().map(Capture::warcOffset).distinct().count());
    }

    @Test
    void goesOnBehindACorruptMember() {
        byte[] good = gzip(page("good", Warcs.text(5000, 1)));
        byte[] bad = gzip(page("bad", Warcs.text(50_000, 2)));
        String kept = "kept https://one.example/good";
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = bad.clone();
            int at = 10 + random.nextInt(bad.length - 10);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            List<String> lines = Warcs.lines(Warcs.gather("x.warc.gz", join(good, damaged, good)));
            assertEquals(3, lines.size());
            assertEquals(List.of(kept, kept), List.of(lines.get(0), lines.get(2)));
            // a bit of the head may have made it a record that nobody asks for, whose check sum is not looked at
            boolean lost = lines.get(1).matches("rejected (corrupt|truncated)_record@" + good.length);
            assertTrue(lost || at < 500 && lines.get(1).startsWith("filtered "), lines.get(1));
        }
    }

    @Test
    void aTruncatedFileKeepsWhatIsBeforeItsEnd() {
        byte[] good = gzip(page("good", "<p>x"));
        byte[] last = gzip(page("last", Warcs.text(3000, 1)));
        for (int length = 1; length < last.length; length++) {
            assertEquals(
                    List.of("kept https://one.example/good", "rejected truncated_record@" + good.length),
                    Warcs.lines(Warcs.gather("x.warc.gz", join(good, Arrays.copyOf(last, length)))));
        }
        byte[] plain = join(page("good", "<p>x"), page("last", "<p>last"));
        int goodLength = page("good", "<p>x").length;
        assertEquals(
                List.of("kept https://one.example/good", "rejected truncated_record@" + goodLength),
                Warcs.lines(Warcs.gather("x.warc", Arrays.copyOf(plain, plain.length - 6))));
    }

    @Test
    void aMemberCutOffAndFollowedByAnotherIsOneLoss() {
        byte[] good = gzip(page("good", "<p>x"));
        byte[] cut = gzip(page("cut", Warcs.text(30_000, 4)));
        for (int length = 30; length < cut.length; length += 97) {
            assertEquals(
                    List.of("rejected record@0", "kept https://one.example/good", "kept https://one.example/good"),
                    Warcs.lines(Warcs.gather("x.warc.gz", join(Arrays.copyOf(cut, length), good, good))).stream()
                            .map(line -> line.replaceAll("(corrupt|truncated)_", ""))
                            .toList());
        }
    }

    @Test
    void aWrongContentLengthLosesOneRecordOnly() {
        byte[] good = page("good", "<p>x");
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://one.example/bad\r\nWARC-Date: "
                + DATE + "\r\nContent-Length: ";
        byte[] block = http("200 OK", HTML, bytes(Warcs.text(4000, 9)));
        for (int wrong : new int[] {block.length - 1, block.length + 9, 10, 0, 100_000}) {
            byte[] bad = join(bytes(head + wrong + "\r\n\r\n"), block, bytes("\r\n\r\n"));
            assertEquals(
                    List.of(
                            "kept https://one.example/good",
                            "rejected corrupt_record@" + gzip(good).length,
                            "kept https://one.example/good"),
                    Warcs.lines(Warcs.gather("x.warc.gz", join(gzip(good), gzip(bad), gzip(good)))));
            List<String> plain = Warcs.lines(Warcs.gather("x.warc", join(good, bad, good)));
            assertEquals(
                    List.of(
                            "kept https://one.example/good",
                            wrong == 100_000
                                    ? "rejected truncated_record@" + good.length
                                    : "rejected corrupt_record@" + good.length,
                            "kept https://one.example/good"),
                    plain);
        }
    }

    @Test
    void garbageIsOneRejection() {
        List<byte[]> garbage = new ArrayList<>(List.of(
                new byte[0],
                bytes("hello"),
                new byte[5000],
                gzip(bytes("no archive")),
                bytes("\u001f"),
                Warcs.noise(300_000, 1)));
        garbage.add(new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, 0});
        for (byte[] file : garbage) {
            for (String name : List.of("x.warc.gz", "x.warc")) {
                assertEquals(List.of("rejected not_a_warc@0"), Warcs.lines(Warcs.gather(name, file)));
            }
        }
    }

    @Test
    void garbageBetweenMembersIsCountedAndPaddingIsNot() {
        byte[] good = gzip(page("good", "<p>x"));
        String kept = "kept https://one.example/good";
        assertEquals(
                List.of(kept, "rejected corrupt_record@" + good.length, kept),
                Warcs.lines(Warcs.gather("x.warc.gz", join(good, Warcs.noise(999, 1), good))));
        assertEquals(
                List.of("rejected corrupt_record@0", kept),
                Warcs.lines(Warcs.gather("x.warc.gz", join(bytes("junk"), good))));
        assertEquals(
                List.of(kept, kept, kept),
                Warcs.lines(Warcs.gather(
                        "x.warc.gz",
                        join(good, new byte[512], good, gzip(new byte[0]), gzip(bytes("\r\n")), good, new byte[20]))));
    }

    @Test
    void aBombIsNeverHeld() {
        byte[] bomb = gzip(page("bomb", "a".repeat(200_000_000)));
        GatherFilter filter = GatherFilter.anyOutletFilter();
        assertEquals(
                List.of("rejected body_too_large@0", "kept https://one.example/x"),
                Warcs.lines(Warcs.gather(new MemoryFile("x.warc.gz", join(bomb, gzip(page("x", "x")))), filter)));
    }

    @Test
    void rejectionsAreRowsWithFileAndOffset() {
        byte[] before = gzip(warcinfo());
        byte[] lost = gzip(response(
                "https://one.example/a", DATE, http("301 Moved", "Location: https://one.example/b", new byte[0])));
        Gathered.Rejected rejected = (Gathered.Rejected)
                Warcs.gather("in/x.warc.gz", join(before, lost)).get(1);
        assertEquals(
                new dev.parallax.model.Rejection(
                        "gather",
                        "in/x.warc.gz@" + before.length,
                        "redirect",
                        "301 https://one.example/b",
                        "https://one.example/a",
                        "one",
                        null),
                rejected.toRejection());
    }

    @Test
    void anyOutletTakesEveryHostByItsRegistrableDomain() {
        byte[] file = join(
                gzip(page("a", "<p>a")),
                gzip(response("https://www.news.co.uk/a", DATE, http("200 OK", HTML, bytes("<p>b")))),
                gzip(response("http://192.0.2.7:8080/", DATE, http("200 OK", HTML, bytes("<p>c")))));
        assertEquals(
                List.of("one", "news.co.uk", "192.0.2.7"),
                Warcs.captures(Warcs.gather("x.warc.gz", file)).stream()
                        .map(Capture::outletId)
                        .toList());
    }

    @Test
    void whatIsNotAskedIsNotInflatedFurtherThanItsHead() {
        byte[] damagedChecksum = gzip(page("a", Warcs.text(100_000, 1)));
        damagedChecksum[damagedChecksum.length - 8] ^= 1;
        assertEquals(List.of("rejected corrupt_record@0"), Warcs.lines(Warcs.gather("x.warc.gz", damagedChecksum)));
        assertEquals(
                List.of("filtered outlet_not_asked"),
                Warcs.lines(
                        Warcs.gather(new MemoryFile("x.warc.gz", damagedChecksum), GatherFilter.of(List.of("two")))));
        assertTrue(damagedChecksum.length > 10_000);
    }
}
