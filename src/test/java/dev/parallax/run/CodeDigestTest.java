package dev.parallax.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeDigestTest {
    @ParameterizedTest
    @CsvSource({
        // changed file, whether the digest of the package align and its data folder changes
        "dev/parallax/align/declared/Find.class, true",
        "dev/parallax/spark/job/AlignShard.class, true",
        "dev/parallax/spark/job/AlignShard$Row.class, true",
        "dev/parallax/spark/job/AlignShards.class, false",
        "dev/parallax/alignment/Other.class, false",
        "dev/parallax/frame/Frame.class, false",
        "align/pair-model.json, true",
        "alignment/pair-model.json, false",
        "catalog/events/one.yaml, false"
    })
    void aDigestCoversItsPackagesAndDataFolders(String file, boolean covered, @TempDir Path classes)
            throws IOException {
        for (String folder : new String[] {"dev/parallax/align", "align"}) {
            Files.createDirectories(classes.resolve(folder));
        }
        Files.createDirectories(classes.resolve(file).getParent());
        Files.writeString(classes.resolve(file), "before");
        String[] names = {"align", "/align", "spark/job/AlignShard"};
        String before = CodeDigest.walk(classes, names);
        assertEquals(before, CodeDigest.walk(classes, names));
        Files.writeString(classes.resolve(file), "after");
        assertEquals(covered, !before.equals(CodeDigest.walk(classes, names)));
    }

    @Test
    void theProgramsOwnFoldersAreThere() {
        assertNotEquals(CodeDigest.of("/align"), CodeDigest.of("/language"));
        assertThrows(UncheckedIOException.class, () -> CodeDigest.of("/nothing"));
    }
}
