package dev.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.cli.report.DisplayWidth;
import dev.parallax.cli.report.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Printed text held against a file beside the test. With {@code -Dparallax.golden=src/test/resources} the files are written anew, to be read before they are committed. */
public final class Golden {
    private Golden() {}

    /** Holds lines against a file, and every line against the width of a terminal, addresses apart. */
    public static void check(Class<?> test, String file, List<String> lines) throws IOException {
        for (String line : lines) {
            assertTrue(DisplayWidth.of(line) <= Lines.WIDTH || line.contains("://"), "wider than a terminal: " + line);
            assertEquals(line.stripTrailing(), line, "spaces at the end");
        }
        String actual = String.join("\n", lines) + "\n";
        String writeTo = System.getProperty("parallax.golden");
        if (writeTo != null) {
            Path target = Path.of(writeTo, test.getPackageName().replace('.', '/'), file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, actual, StandardCharsets.UTF_8);
        }
        try (InputStream in = test.getResourceAsStream(file)) {
            assertEquals(
                    in == null ? "no file " + file : new String(in.readAllBytes(), StandardCharsets.UTF_8), actual);
        }
    }
}
