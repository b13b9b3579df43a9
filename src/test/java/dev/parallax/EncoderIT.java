package dev.parallax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.encoder.TinyEncoder;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.EvidenceKind;
import dev.parallax.model.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus with an encoder: the same bytes for any number of threads, the model's hash in the release, and nothing encoded again that was. */
class EncoderIT {
    private static final List<String> OUTLETS = List.of("sever-vesti", "atlantic-post", "thames-wire", "hudson-ledger");

    @TempDir
    Path folder;

    @Test
    void anEncoderIsAPartOfTheRecord() throws Exception {
        Path encoder = TinyEncoder.write(Files.createDirectories(folder.resolve("models/tiny")));
        Path recipe = TestCorpus.write(
                folder, OUTLETS, "align: {encoder: {path: models/tiny}}", "bounds: {shard_bytes: 15000}");
        Path alone = folder.resolve("alone");
        Path together = folder.resolve("together");
        run(List.of("build", recipe.toString(), "--out", alone.toString(), "--threads", "1"));
        run(List.of("build", recipe.toString(), "--out", together.toString(), "--threads", "3"));
        assertEquals(sums(alone), sums(together));
        String descriptor = Files.readString(alone.resolve("small-0.1.0/datapackage.json"));
        assertTrue(
                descriptor.contains("encoder: model " + Ids.fileSha256(encoder.resolve("model.onnx")) + " tokenizer "
                        + Ids.fileSha256(encoder.resolve("tokenizer.json"))),
                descriptor);
        assertFalse(descriptor.contains(folder.toString()), "where a model lies is nobody's business");

        assertFalse(
                ReleaseTables.open(new Configuration(), new org.apache.hadoop.fs.Path(alone + "/small-0.1.0"))
                        .where("alignment_evidence", AlignmentEvidence.class, row -> row.kind() == EvidenceKind.VECTOR)
                        .isEmpty(),
                "no vector had a part in a link");

        String status = status(recipe, alone);
        assertTrue(status.contains("vectors      done"), status);
        assertFalse(status.contains("stale"), status);
        long encoded = vectors(alone);
        Files.writeString(encoder.resolve("tokenizer.json"), "\n", StandardOpenOption.APPEND);
        String stale = status(recipe, alone);
        assertTrue(stale.contains("annotate     done"), stale);
        assertTrue(stale.contains("frequencies  done"), stale);
        assertTrue(stale.contains("align        stale"), stale);
        run(List.of("align", recipe.toString(), "--out", alone.toString()));
        assertEquals(2 * encoded, vectors(alone), "another tokenizer, other vectors");
    }

    private static String run(List<String> arguments) throws Exception {
        return ProgramRun.start(List.of(), arguments).finish();
    }

    private static String status(Path recipe, Path out) throws Exception {
        return run(List.of("status", recipe.toString(), "--out", out.toString()));
    }

    private static String sums(Path out) throws IOException {
        return Files.readString(out.resolve("small-0.1.0/SHA256SUMS"));
    }

    private static long vectors(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out.resolve("work/vectors"))) {
            return files.filter(file -> file.toString().endsWith(".parquet")).count();
        }
    }
}
