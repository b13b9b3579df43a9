package dev.parallax.gather;

import static dev.parallax.gather.Warcs.bytes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.model.ByteSource;
import dev.parallax.model.Capture;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A folder of pages is read by its list, and what list and folder do not share is counted. */
class FolderGatheringTest {
    private record Folder(String listText, Map<String, String> pages) implements PageFolder {
        @Override
        public ByteSource list() {
            return new MemoryFile("in/pages/urls.tsv", bytes(listText));
        }

        @Override
        public SortedSet<String> files() {
            return new TreeSet<>(pages.keySet());
        }

        @Override
        public Optional<ByteSource> file(String path) {
            return Optional.ofNullable(pages.get(path)).map(text -> new MemoryFile("in/pages/" + path, bytes(text)));
        }
    }

    private static List<Gathered> gather(String list, Map<String, String> pages) throws IOException {
        GatherFilter filter = GatherFilter.of(List.of("one"))
                .captured(LocalDate.of(2025, 7, 1), LocalDate.MAX)
                .withMaxBodyBytes(100);
        try (Gathering gathering = new Gatherer(filter, Warcs.outlets()).open(new Folder(list, pages))) {
            List<Gathered> all = Warcs.all(gathering);
            long length = bytes(list).length;
            assertEquals(new ShardSummary(new Shard("in/pages/urls.tsv", 0, length), 0, length), gathering.summary());
            return all;
        }
    }

    @Test
    void everyRowAndEveryFileHasOneOutcome() throws IOException {
        String list = String.join(
                "\n",
                "\uFEFFfile\turl\tcaptured_at\tcontent_type\tstatus\tnote",
                "# a comment",
                "",
                "a.html\thttps://one.example/a\t2025-07-02T08:00:00Z",
                "sub/b.html\thttps://one.example/b\t2025-07-02\ttext/html; charset=windows-1251\t200\tx",
                "c.html\thttps://two.example/c\t2025-07-02",
                "d.html\thttps://one.example/d\t2025-05-02",
                "e.pdf\thttps://one.example/e\t2025-07-02\tapplication/pdf",
                "f.html\thttps://one.example/f\t2025-07-02\t\t404",
                "gone.html\thttps://one.example/gone\t2025-07-02",
                "../a.html\thttps://one.example/gone\t2025-07-02",
                "g.html\tnowhere\t2025-07-02",
                "h.html\thttps://one.example/h\tyesterday",
                "i.html\thttps://one.example/i\t2025-07-02\t\tok",
                "j.html\thttps://one.example/j\t2025-07-02",
                "k.html\thttps://one.example/k\t2025-07-02",
                "a.html\thttps://one.example/a2\t2025-07-02T08:00:00Z",
                "\thttps://one.example/\t2025-07-02",
                "l.html",
                "");
        Map<String, String> pages = new TreeMap<>();
        for (String path : List.of(
                "a.html",
                "sub/b.html",
                "c.html",
                "d.html",
                "e.pdf",
                "f.html",
                "g.html",
                "h.html",
                "i.html",
                "l.html",
                "new.html",
                ".hidden",
                "urls.tsv")) {
            pages.put(path, "<p>" + path);
        }
        pages.put("j.html", "");
        pages.put("k.html", "x".repeat(101));
        List<String> expected = List.of(
                "kept https://one.example/a",
                "kept https://one.example/b",
                "filtered outlet_not_asked",
                "filtered date_not_asked",
                "filtered media_type_not_asked",
                "rejected http_status@0",
                "rejected missing_file@0",
                "rejected missing_file@0",
                "rejected bad_url@0",
                "rejected bad_capture_date@0",
                "rejected corrupt_record@14",
                "rejected empty_body@0",
                "rejected body_too_large@0",
                "rejected corrupt_record@17",
                "rejected corrupt_record@18",
                "rejected bad_url@0",
                "rejected unlisted_file@0");
        List<Gathered> all = gather(list, pages);
        assertEquals(expected, Warcs.lines(all));
        Capture b = Warcs.captures(all).get(1);
        assertEquals(
                "in/pages/sub/b.html 0 13 windows-1251",
                b.warcFile() + " " + b.warcOffset() + " " + b.warcLength() + " " + b.charset());
        assertEquals(Instant.parse("2025-07-02T00:00:00Z"), b.capturedAt());
        try (PageReader reader = new PageReader(new MemoryFile(b.warcFile(), bytes("<p>sub/b.html")))) {
            assertArrayEquals(bytes("<p>sub/b.html"), reader.read(b).bytes());
        }
    }

    @Test
    void aListWithoutItsColumnsIsOneRejection() throws IOException {
        assertEquals(
                List.of("rejected corrupt_record@1", "rejected unlisted_file@0"),
                Warcs.lines(gather("file\tadress\na.html\thttps://one.example/a\n", Map.of("a.html", "<p>"))));
        assertEquals(List.of("rejected unlisted_file@0"), Warcs.lines(gather("", Map.of("a.html", "<p>"))));
        assertEquals(List.of(), gather("file\turl\tcaptured_at\n", Map.of()));
    }
}
