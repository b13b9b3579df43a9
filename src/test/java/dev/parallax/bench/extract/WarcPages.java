package dev.parallax.bench.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the response records of a gzipped WARC file whose blocks have a Content-Length: what a benchmark needs, no more. */
final class WarcPages {
    /** One response. */
    record Response(String url, Instant date, Map<String, String> headers, byte[] payload) {}

    private WarcPages() {}

    static List<Response> read(Path file) throws IOException {
        List<Response> responses = new ArrayList<>();
        each(file, responses::add);
        return responses;
    }

    /** Hands on one response after the other, holding none. */
    static void each(Path file, Consumer<Response> reader) throws IOException {
        try (InputStream in =
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16), 1 << 16)) {
            while (true) {
                String version = line(in);
                if (version == null) {
                    return;
                }
                if (version.isEmpty()) {
                    continue;
                }
                Map<String, String> head = headers(in);
                byte[] block = in.readNBytes(Integer.parseInt(head.getOrDefault("content-length", "0")));
                if ("response".equals(head.get("warc-type"))) {
                    reader.accept(response(head, block));
                }
            }
        }
    }

    private static Response response(Map<String, String> head, byte[] block) throws IOException {
        InputStream in = new java.io.ByteArrayInputStream(block);
        line(in);
        Map<String, String> http = headers(in);
        return new Response(
                head.getOrDefault("warc-target-uri", ""),
                Instant.parse(head.getOrDefault("warc-date", "")),
                http,
                in.readAllBytes());
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static @org.jspecify.annotations.Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
