package dev.parallax.extract.metadata;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any script is read without failure, and what it declares is never blank. */
class JsonLdFuzzTest {
    @FuzzTest
    void anyScript(byte[] data) {
        Declared declared = DeclaredReader.read(List.of(new String(data, StandardCharsets.UTF_8)));
        assertTrue(declared.headline() == null || !declared.headline().isBlank());
        assertTrue(declared.authors().stream().noneMatch(String::isBlank));
    }
}
