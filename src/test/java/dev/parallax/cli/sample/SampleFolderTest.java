package dev.parallax.cli.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.model.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

/** The bundled sample, packed. */
class SampleFolderTest {
    @TempDir
    Path folder;

    @Test
    void everyPageCanBeReadBackByAnotherLibrary() throws IOException {
        SampleFolder.write(folder);
        List<SamplePage> pages = SamplePages.bundled();
        assertTrue(pages.size() >= 200, "pages: " + pages.size());
        List<SamplePage> left = new ArrayList<>(pages);
        Set<String> ids = new HashSet<>();
        Instant last = Instant.MIN;
        for (Path file : archives(folder)) {
            try (WarcReader reader = new WarcReader(file)) {
                for (WarcRecord record : reader) {
                    assertTrue(ids.add(record.id().toString()), "record id twice");
                    if (record instanceof Warcinfo) {
                        continue;
                    }
                    SamplePage page = left.remove(0);
                    WarcResponse response = (WarcResponse) record;
                    assertEquals(page.url(), response.target());
                    assertEquals(page.captured(), response.date());
                    assertEquals(page.status(), response.http().status());
                    assertEquals(
                            page.contentType(),
                            response.http().headers().first("Content-Type").orElseThrow());
                    byte[] body = response.http().body().stream().readAllBytes();
                    assertEquals(Ids.bytesSha256(page.body()), Ids.bytesSha256(body), page.file());
                    assertTrue(!page.captured().isBefore(last), "order of time");
                    last = page.captured();
                }
            }
        }
        assertEquals(List.of(), left);
    }

    @Test
    void bytesDoNotDependOnLocaleAndZone() throws IOException {
        TreeMap<String, String> hashes = hashes(folder.resolve("first"));
        assertEquals(4, hashes.size());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("az-AZ", "fa-IR", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));
                assertEquals(hashes, hashes(folder.resolve(language)), language);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aLongPageIsPackedInSeveralBlocks() throws IOException {
        byte[] body = new byte[200_000];
        for (int i = 0; i < body.length; i++) {
            body[i] = (byte) (i * 31 + i / 251);
        }
        SamplePage page = new SamplePage(
                "long", "https://courier.example/", Instant.parse("2025-06-27T00:00:00Z"), 200, "text/html", body);
        WarcPacker.pack(List.of(page), folder, "long", 1);
        try (WarcReader reader = new WarcReader(folder.resolve("long-00000.warc.gz"))) {
            reader.next();
            WarcResponse response = (WarcResponse) reader.next().orElseThrow();
            assertEquals(
                    Ids.bytesSha256(body),
                    Ids.bytesSha256(response.http().body().stream().readAllBytes()));
        }
    }

    private static TreeMap<String, String> hashes(Path folder) throws IOException {
        SampleFolder.write(folder);
        TreeMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Ids.bytesSha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static List<Path> archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("warc"))) {
            return files.sorted().toList();
        }
    }
}
