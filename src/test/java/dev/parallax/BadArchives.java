package dev.parallax;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Web archives and folders of pages, whole and damaged, made byte by byte. */
final class BadArchives {
    private static final String DATE = "2025-07-01T10:00:00Z";

    private BadArchives() {}

    /** A page with an article that any outlet could have printed; every town has an article of its own. */
    static byte[] page(String town) {
        String paragraph =
                "<p>The council of %1$s met on %2$s and spoke for an hour about the bridge at the %3$s end of %1$s."
                        + " The mayor said that the old bridge would stay open until the new one is ready, and that nobody would have to move."
                        + " People who live near the %3$s bank asked who is going to pay for it, and were told that %1$s has saved for years.</p>";
        StringBuilder html = new StringBuilder(
                        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A bridge for ")
                .append(town)
                .append("</title></head><body><article><h1>A bridge for ")
                .append(town)
                .append("</h1><time datetime=\"2025-06-30T08:00:00Z\">30 June 2025</time>");
        for (List<String> words :
                List.of(List.of("Monday", "upper"), List.of("Tuesday", "lower"), List.of("Thursday", "northern"))) {
            html.append(String.format(java.util.Locale.ROOT, paragraph, town, words.get(0), words.get(1)));
        }
        return utf8(html.append("</article></body></html>").toString());
    }

    /** A page in which every element of a kind holds the next. */
    static byte[] nested(String tag, int depth) {
        return utf8("<!DOCTYPE html><html><head><title>Nested</title></head><body>" + ("<" + tag + ">").repeat(depth)
                + "the innermost words" + ("</" + tag + ">").repeat(depth) + "</body></html>");
    }

    /** A record of a response in a gzip member of its own. */
    static byte[] member(String url, byte[] page) {
        return member(url, "", page);
    }

    /** The same with further lines in the HTTP head, each with its line end. */
    static byte[] member(String url, String lines, byte[] page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            head(gzip, url, lines, page.length);
            gzip.write(page);
            gzip.write(utf8("\r\n\r\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Adds the record of a page that consists of one line again and again, and is never in memory as a whole. */
    static void appendLarge(Path archive, String url, long bytes) throws IOException {
        byte[] line = utf8("<p>One line of a page that never ends, 64 bytes with its mark.\n");
        try (OutputStream file = Files.newOutputStream(
                        archive, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
                GZIPOutputStream gzip = new GZIPOutputStream(file, 1 << 16)) {
            long lines = bytes / line.length;
            head(gzip, url, "", lines * line.length);
            for (long i = 0; i < lines; i++) {
                gzip.write(line);
            }
            gzip.write(utf8("\r\n\r\n"));
        }
    }

    /** Zeros, compressed: small to keep and large to open. */
    static byte[] gzippedZeros(int bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            byte[] zeros = new byte[1 << 16];
            for (int written = 0; written < bytes; written += zeros.length) {
                gzip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    /** The bytes with those in the middle turned over; gzip notices it at the latest by its checksum. */
    static byte[] damaged(byte[] member) {
        byte[] damaged = member.clone();
        for (int i = member.length / 3; i < member.length / 3 + 40; i++) {
            damaged[i] ^= 0x5a;
        }
        return damaged;
    }

    static byte[] half(byte[] member) {
        return Arrays.copyOf(member, member.length / 2);
    }

    static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(20250701L).nextBytes(noise);
        return noise;
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void head(OutputStream out, String url, String lines, long length) throws IOException {
        byte[] http = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + lines + "\r\n");
        out.write(utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: " + DATE
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + (http.length + length)
                + "\r\n\r\n"));
        out.write(http);
    }
}
