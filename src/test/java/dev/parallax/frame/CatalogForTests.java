package dev.parallax.frame;

import dev.parallax.catalog.CatalogFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bundled cards, and lexicons written for a test. */
public final class CatalogForTests {
    private static final Path CATALOG = Path.of("src/main/resources/catalog");

    private CatalogForTests() {}

    /** The bundled cards without any lexicon. */
    public static CatalogFiles cards() {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(CATALOG.resolve("measures"))) {
            for (Path file : (Iterable<Path>) found::iterator) {
                files.put("measures/" + file.getFileName(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CatalogFiles(files);
    }

    /** A catalog with one more file. */
    public static CatalogFiles with(CatalogFiles catalog, String path, String text) {
        TreeMap<String, String> files = new TreeMap<>(catalog.files());
        files.put(path, text);
        return new CatalogFiles(files);
    }
}
