package dev.parallax.gather;

import dev.parallax.catalog.OutletEntry;
import dev.parallax.catalog.Outlets;
import dev.parallax.model.Audience;
import dev.parallax.model.ByteSource;
import dev.parallax.model.Capture;
import dev.parallax.model.Control;
import dev.parallax.model.Edition;
import dev.parallax.model.Outlet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Web archives, whole and broken, made byte by byte. */
final class Warcs {
    static final String DATE = "2025-07-01T10:00:00Z";

    private Warcs() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A record with these lines in its head, a Content-Length that fits, and the two line ends. */
    static byte[] record(String lines, byte[] block) {
        return join(
                bytes("WARC/1.0\r\n" + lines.replace("\n", "\r\n") + "\r\nContent-Length: " + block.length
                        + "\r\n\r\n"),
                block,
                bytes("\r\n\r\n"));
    }

    static byte[] response(String url, String date, byte[] http) {
        return record(
                "WARC-Type: response\nWARC-Target-URI: " + url + "\nWARC-Date: " + date
                        + "\nContent-Type: application/http; msgtype=response",
                http);
    }

    static byte[] http(String status, String lines, byte[] body) {
        return join(
                bytes("HTTP/1.1 " + status + "\r\n" + lines.replace("\n", "\r\n") + (lines.isEmpty() ? "" : "\r\n")
                        + "\r\n"),
                body);
    }

    /** A page of an outlet in the catalog of {@link #outlets}. */
    static byte[] page(String path, String html) {
        return response(
                "https://one.example/" + path,
                DATE,
                http("200 OK", "Content-Type: text/html; charset=utf-8", bytes(html)));
    }

    static byte[] warcinfo() {
        return record(
                "WARC-Type: warcinfo\nWARC-Date: " + DATE + "\nContent-Type: application/warc-fields",
                bytes("software: none\r\n"));
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A member whose content stands in it byte for byte. */
    static byte[] stored(byte[] content) {
        return member(content, Deflater.NO_COMPRESSION, Deflater.DEFAULT_STRATEGY);
    }

    static byte[] member(byte[] content, int level, int strategy) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return join(
                new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3},
                deflate(content, level, strategy),
                little(crc.getValue()),
                little(content.length));
    }

    static byte[] deflate(byte[] content, int level, int strategy) {
        Deflater deflater = new Deflater(level, true);
        deflater.setStrategy(strategy);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 14];
        while (!deflater.finished()) {
            out.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] little(long value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }

    /** Text that compresses about as pages do. */
    static String text(int length, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("<!DOCTYPE html>");
        while (text.length() < length) {
            text.append(random.nextInt(4) == 0 ? "<p class=\"text\">" : "")
                    .append(Integer.toString(random.nextInt(5000), 36))
                    .append(' ');
        }
        return text.toString();
    }

    static byte[] noise(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** A catalog of two outlets: one (one.example, one-en.example) and two (two.example). */
    static Outlets outlets() {
        TreeMap<String, OutletEntry> entries = new TreeMap<>();
        entries.put("one", outlet("one", "one.example one-en.example"));
        entries.put("two", outlet("two", "two.example"));
        entries.put("three", outlet("three", "shared.example/three"));
        return new Outlets(entries);
    }

    private static OutletEntry outlet(String id, String domains) {
        Outlet outlet = new Outlet(id, id, null, null, Control.UNKNOWN, id, Audience.UNKNOWN, "UTC", null);
        Edition edition = new Edition(id, id + "-all", null, domains, null);
        Edition channel = new Edition(id, id + "-channel", null, "", "https://t.me/" + id + "_channel");
        return new OutletEntry(
                outlet, List.of(edition, channel), new TreeMap<>(), List.of(), List.of(), new TreeSet<>(), List.of());
    }

    static List<Gathered> gather(ByteSource file, GatherFilter filter) {
        return read(file, new Shard(file.name(), 0, file.length()), filter, new ArrayList<>());
    }

    static List<Gathered> gather(String name, byte[] bytes) {
        return gather(new MemoryFile(name, bytes), GatherFilter.anyOutletFilter());
    }

    /** Reads a shard and notes its summary. */
    static List<Gathered> read(ByteSource file, Shard shard, GatherFilter filter, List<ShardSummary> summaries) {
        try (Gathering gathering = new Gatherer(filter, outlets()).open(file, shard)) {
            List<Gathered> all = all(gathering);
            summaries.add(gathering.summary());
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Gathered> all(Gathering gathering) throws IOException {
        List<Gathered> all = new ArrayList<>();
        for (Optional<Gathered> next = gathering.next(); next.isPresent(); next = gathering.next()) {
            all.add(next.get());
        }
        return all;
    }

    /** An outcome in one line: {@code kept url}, {@code rejected reason@offset} or {@code filtered reason}. */
    static String line(Gathered gathered) {
        if (gathered instanceof Gathered.Kept kept) {
            return "kept " + kept.capture().url();
        }
        if (gathered instanceof Gathered.Rejected rejected) {
            return "rejected " + rejected.reason().id()
                    + rejected.recordId().substring(rejected.recordId().lastIndexOf('@'));
        }
        return "filtered " + ((Gathered.Filtered) gathered).reason().id();
    }

    static List<String> lines(List<Gathered> all) {
        return all.stream().map(Warcs::line).toList();
    }

    static List<Capture> captures(List<Gathered> all) {
        return all.stream()
                .filter(Gathered.Kept.class::isInstance)
                .map(kept -> ((Gathered.Kept) kept).capture())
                .toList();
    }
}
