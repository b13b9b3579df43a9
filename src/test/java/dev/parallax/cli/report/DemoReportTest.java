package dev.parallax.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parallax.cli.Golden;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a person reads it. */
class DemoReportTest {
    private static final ConceptLabels LABELS = new ConceptLabels(
            Map.of("minister_0001", "Vera Ladogina", "island_0001", "Island", "salvage_label", "Salvage"));

    @TempDir
    Path folder;

    @Test
    void sixLanguages() throws Exception {
        Golden.check(DemoReportTest.class, "demo.txt", printed(SixLanguages.of(true)));
    }

    @Test
    void withoutTexts() throws Exception {
        Golden.check(DemoReportTest.class, "demo-without-texts.txt", printed(SixLanguages.of(false)));
    }

    @Test
    void nothingAtAll() throws Exception {
        Golden.check(DemoReportTest.class, "demo-empty.txt", printed(new TestRelease()));
    }

    @Test
    void noRelease() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ReleaseTables.open(new Configuration(), new org.apache.hadoop.fs.Path(folder.toUri())));
    }

    @Test
    void aMissingTableIsNoEmptyTable() throws Exception {
        ReleaseTables tables = SixLanguages.of(true).write(folder);
        try (var files = Files.walk(folder.resolve("data/runs"))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        String message = assertThrows(IllegalArgumentException.class, () -> DemoReport.lines(tables, LABELS))
                .getMessage();
        assertEquals(tables.folder() + " is incomplete: it has no data/runs", message);
    }

    private List<String> printed(TestRelease release) throws Exception {
        ReleaseTables tables = release.write(folder);
        return DemoReport.lines(tables, LABELS).list().stream()
                .map(line -> line.replace(tables.folder(), "FOLDER"))
                .toList();
    }
}
