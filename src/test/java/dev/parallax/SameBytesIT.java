package dev.parallax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.frame.EvidenceCheck;
import dev.parallax.spark.HadoopFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same recipe gives the same bytes, whatever the machine is set to and however the work is cut. */
class SameBytesIT {
    private static final List<String> OUTLETS = List.of("sever-vesti", "kur-gundem", "zagros-press", "thames-wire");

    @TempDir
    Path folder;

    @Test
    void forPartitionsLocalesZonesAndFolders() throws Exception {
        Path one = corpus("one");
        Path two = corpus("two");
        Path cut = TestCorpus.write(folder.resolve("three"), OUTLETS, "bounds: {shard_bytes: 20000}");
        String undisturbed = sums(one, List.of("-Dspark.sql.shuffle.partitions=1"), "1");
        assertTrue(undisturbed.contains("  data/articles/articles-00000.parquet\n"), undisturbed);
        assertEquals(
                List.of(),
                EvidenceCheck.unresolved(ReleaseTables.open(
                        HadoopFiles.configuration(),
                        new org.apache.hadoop.fs.Path(
                                one.resolveSibling("corpus/small-0.1.0").toUri()))),
                "every value stands on its evidence or on a stated denominator");
        assertEquals(
                undisturbed,
                sums(
                        two,
                        List.of(
                                "-Duser.language=az",
                                "-Duser.timezone=Asia/Tehran",
                                "-Dspark.sql.shuffle.partitions=7"),
                        "2"),
                "another folder, Azerbaijani, Tehran, 7 partitions");
        assertEquals(
                undisturbed,
                sums(
                        cut,
                        List.of(
                                "-Duser.language=fa",
                                "-Duser.country=IR",
                                "-Dfile.encoding=windows-1256",
                                "-Dspark.sql.shuffle.partitions=2"),
                        "2"),
                "archives cut small, Persian, 2 partitions");
    }

    private Path corpus(String name) throws IOException {
        return TestCorpus.write(folder.resolve(name), OUTLETS);
    }

    private static String sums(Path recipe, List<String> options, String threads) throws Exception {
        Path out = recipe.resolveSibling("corpus");
        ProgramRun.start(options, List.of("build", recipe.toString(), "--out", out.toString(), "--threads", threads))
                .finish();
        return Files.readString(out.resolve("small-0.1.0/SHA256SUMS"));
    }
}
