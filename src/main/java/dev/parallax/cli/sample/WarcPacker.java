package dev.parallax.cli.sample;

import dev.parallax.model.Ids;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Packs pages as WARC/1.1 (https://iipc.github.io/warc-specifications/), one gzip member a record. The same pages give the same bytes on every machine: a
 * member's header is fixed, its data are stored blocks (RFC 1951, 3.2.4), since what a compressor makes of them depends on the library that Java finds, and
 * record ids are made from what the records say.
 */
public final class WarcPacker {
    private static final int STORED_BLOCK = 0xFFFF;
    private static final String VERSION = "WARC/1.1";
    private static final String SOFTWARE = "software: Parallax sample\r\nformat: WARC File Format 1.1\r\n";

    private WarcPacker() {}

    /**
     * Writes the pages, in their order, into files {@code <name>-00000.warc.gz}, {@code <name>-00001.warc.gz} and so on.
     *
     * @param count files
     * @return the files
     * @throws IOException where one cannot be written
     */
    public static List<Path> pack(List<SamplePage> pages, Path folder, String name, int count) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<SamplePage> part = pages.subList(pages.size() * i / count, pages.size() * (i + 1) / count);
            String number = Integer.toString(100_000 + i).substring(1);
            Path file = folder.resolve(name + "-" + number + ".warc.gz");
            Files.write(file, bytes(part, file.getFileName().toString()));
            files.add(file);
        }
        return files;
    }

    /** The bytes of one file: a warcinfo record, then a response for each page. */
    static byte[] bytes(List<SamplePage> pages, String fileName) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Instant begin = pages.isEmpty() ? Instant.EPOCH : pages.get(0).captured();
        file.write(member(record(
                "warcinfo",
                begin,
                Map.of("WARC-Filename", fileName),
                "application/warc-fields",
                SOFTWARE.getBytes(StandardCharsets.UTF_8))));
        for (SamplePage page : pages) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("WARC-Target-URI", page.url());
            fields.put("WARC-Payload-Digest", "sha256:" + Ids.bytesSha256(page.body()));
            file.write(member(
                    record("response", page.captured(), fields, "application/http; msgtype=response", response(page))));
        }
        return file.toByteArray();
    }

    private static byte[] response(SamplePage page) throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        String reason = page.status() == 200 ? "OK" : page.status() == 404 ? "Not Found" : "Status";
        String head = "HTTP/1.1 " + page.status() + " " + reason + "\r\nContent-Type: " + page.contentType()
                + "\r\nContent-Length: " + page.body().length + "\r\n\r\n";
        response.write(head.getBytes(StandardCharsets.US_ASCII));
        response.write(page.body());
        return response.toByteArray();
    }

    private static byte[] record(
            String type, Instant date, Map<String, String> fields, String contentType, byte[] block)
            throws IOException {
        StringBuilder head = new StringBuilder(VERSION).append("\r\n");
        String day = date.truncatedTo(ChronoUnit.SECONDS).toString();
        head.append("WARC-Type: ").append(type).append("\r\n");
        head.append("WARC-Record-ID: <urn:uuid:")
                .append(id(type, day, fields, block))
                .append(">\r\n");
        head.append("WARC-Date: ").append(day).append("\r\n");
        fields.forEach(
                (field, value) -> head.append(field).append(": ").append(value).append("\r\n"));
        head.append("Content-Type: ").append(contentType).append("\r\n");
        head.append("Content-Length: ").append(block.length).append("\r\n\r\n");
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(head.toString().getBytes(StandardCharsets.UTF_8));
        record.write(block);
        record.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    private static UUID id(String type, String day, Map<String, String> fields, byte[] block) {
        String digest = Ids.sha256Hex(type, day, fields.toString(), Ids.bytesSha256(block));
        return UUID.nameUUIDFromBytes(digest.getBytes(StandardCharsets.US_ASCII));
    }

    /** One gzip member (RFC 1952): no time, no name, no operating system. */
    private static byte[] member(byte[] data) throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream(data.length + 64);
        member.write(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, (byte) 0xFF});
        int from = 0;
        do {
            int length = Math.min(STORED_BLOCK, data.length - from);
            boolean last = from + length == data.length;
            member.write(ByteBuffer.allocate(5)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put((byte) (last ? 1 : 0))
                    .putShort((short) length)
                    .putShort((short) ~length)
                    .array());
            member.write(data, from, length);
            from += length;
        } while (from < data.length);
        CRC32 crc = new CRC32();
        crc.update(data);
        member.write(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) crc.getValue())
                .putInt(data.length)
                .array());
        return member.toByteArray();
    }
}
