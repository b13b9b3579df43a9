package dev.parallax.bench.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the figures on the labelled pages at what they were, where the pages are there: {@code -Dparallax.bench.extraction=FOLDER}. */
class ExtractionBenchTest {
    @Test
    void theFiguresDoNotFall() throws IOException {
        String folder = System.getProperty("parallax.bench.extraction", "");
        assumeTrue(!folder.isEmpty() && Files.exists(Path.of(folder, "gold.jsonl")), "no labelled pages given");
        Path data = Path.of(folder);
        ExtractionBench bench = new ExtractionBench(data, null, -1);
        bench.run("aeb", data.resolve("aeb.warc.gz"));
        bench.run("regional", data.resolve("regional.warc.gz"));
        bench.print(System.out);
        assertTrue(bench.tally("aeb").f1() >= 0.97, "AEB");
        assertTrue(bench.tally("regional").f1() >= 0.955, "regional");
        assertTrue(bench.tally("aeb").kept() >= 0.95 && bench.tally("regional").kept() >= 0.95, "kept");
    }
}
