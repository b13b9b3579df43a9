package dev.parallax.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files beside the tables. */
class ReleaseFilesTest {
    private static final ReleaseTitle TITLE = new ReleaseTitle("test", "A \"test\" corpus", "1.0.0");
    private static final String HASH = "ab".repeat(32);

    private static SortedMap<String, List<ReleasedFile>> files() {
        SortedMap<String, List<ReleasedFile>> files = new TreeMap<>();
        for (String table : TableSchemaFiles.names()) {
            files.put(table, List.of(new ReleasedFile("data/" + table + "/" + table + "-00000.parquet", 10, HASH)));
        }
        return files;
    }

    @Test
    void dataPackageNamesEveryTableWithKeysAndFiles() throws IOException {
        SortedMap<String, List<ReleasedFile>> files = files();
        files.put(
                "tokens",
                List.of(
                        new ReleasedFile("data/tokens/tokens-00001.parquet", 5, HASH),
                        new ReleasedFile("data/tokens/tokens-00000.parquet", 10, HASH)));
        String text = DataPackage.of(TITLE, files, List.of(), List.of());
        JsonNode root = new ObjectMapper().readTree(text);
        assertEquals("test-1.0.0", root.path("name").asText());
        assertFalse(root.has("licenses") || root.has("sources") || root.has("contributors"), "no empty lists");
        List<String> names = new ArrayList<>();
        for (JsonNode resource : root.path("resources")) {
            names.add(resource.path("name").asText());
            assertFalse(resource.path("schema").has("record"));
            assertTrue(resource.path("schema").path("primaryKey").size() > 0);
            assertTrue(resource.path("description").asText().endsWith("."));
            for (JsonNode key : resource.path("schema").path("foreignKeys")) {
                assertTrue(
                        files.containsKey(key.path("reference").path("resource").asText()));
            }
            assertEquals(resource.path("path").size(), resource.path("parts").size());
        }
        assertEquals(TableSchemaFiles.names(), names);
        JsonNode tokens = root.path("resources").path(names.indexOf("tokens"));
        assertEquals(
                "data/tokens/tokens-00000.parquet", tokens.path("path").path(0).asText());
        assertEquals(15, tokens.path("bytes").asLong());
        assertFalse(tokens.has("hash"));
        JsonNode runs = root.path("resources").path(names.indexOf("runs"));
        assertEquals("sha256:" + HASH, runs.path("hash").asText());
    }

    @Test
    void dataPackageWithoutATableIsRefused() {
        SortedMap<String, List<ReleasedFile>> files = files();
        files.remove("runs");
        assertThrows(IllegalArgumentException.class, () -> DataPackage.of(TITLE, files, List.of(), List.of()));
    }

    @Test
    void checksumsAreSortedAndLeaveThemselvesOut() {
        List<ReleasedFile> files = List.of(
                new ReleasedFile("b", 1, HASH),
                new ReleasedFile("SHA256SUMS", 1, HASH),
                new ReleasedFile("a/c", 1, HASH));
        assertEquals(HASH + "  a/c\n" + HASH + "  b\n", Checksums.of(files));
        assertThrows(IllegalArgumentException.class, () -> new ReleasedFile("../x", 1, HASH));
    }

    @Test
    void anAccountThatIsNotEvenIsRefused() {
        SortedMap<String, Long> rejected = new TreeMap<>(java.util.Map.of("duplicate", 2L, "no_text", 1L));
        new StageCount("extract", 10, 7, rejected, new TreeMap<>());
        assertThrows(IllegalArgumentException.class, () -> new StageCount("extract", 10, 8, rejected, new TreeMap<>()));
    }

    @Test
    void runReportSaysTheSameForTheSameCounts() throws IOException {
        SortedMap<String, Long> rejected = new TreeMap<>(java.util.Map.of("duplicate", 2L));
        CoverageCount first = new CoverageCount("e", "iranian", "fa", 3, 2, 2);
        CoverageCount second = new CoverageCount("e", "russian", "ru", 4, 2, 1);
        RunReport one = report(rejected, List.of(first, second));
        RunReport other = report(rejected, List.of(second, first));
        assertEquals(one.json(), other.json());
        JsonNode root = new ObjectMapper().readTree(one.json());
        assertEquals(2, root.path("stages").path(0).path("rejected").asLong());
        assertEquals("fa", root.path("coverage").path(0).path("language").asText());
        String readme = ReleaseReadme.of(one);
        assertTrue(readme.contains("| iranian | fa | 3 | 2 | 2 |"), readme);
        assertTrue(readme.contains("cut after 80 characters"), readme);
        assertTrue(ReleaseReadme.citation(TITLE, "0.1.0").contains("title: \"A \\\"test\\\" corpus\""));
    }

    private static RunReport report(SortedMap<String, Long> rejected, List<CoverageCount> counts) {
        SortedMap<String, Long> rows = new TreeMap<>(java.util.Map.of("articles", 7L));
        StageCount stage = new StageCount("extract", 9, 7, rejected, new TreeMap<>());
        return new RunReport(TITLE, false, 80, true, rows, List.of(stage), counts, counts);
    }

    @Test
    void everythingForReadersIsCarried() throws IOException {
        SortedSet<String> carried = new TreeSet<>(CarriedFiles.read().keySet());
        SortedSet<String> there = new TreeSet<>();
        Path folder = Path.of("notebooks-export");
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.contains("__pycache__") && !file.contains(".ipynb_checkpoints"))
                    .forEach(there::add);
        }
        there.remove("carried.txt");
        assertEquals(there, carried);
    }
}
