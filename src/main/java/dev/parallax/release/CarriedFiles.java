package dev.parallax.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** What every release carries for its readers, from notebooks-export: the loaders, the queries, the first notebook and the check. */
public final class CarriedFiles {
    private static final String FOLDER = "/notebooks-export/";

    private CarriedFiles() {}

    /** Bytes by path within the release, as carried.txt lists them. */
    public static SortedMap<String, byte[]> read() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String list = new String(resource("carried.txt"), StandardCharsets.UTF_8);
        list.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(path -> files.put(path, resource(path)));
        return files;
    }

    private static byte[] resource(String path) {
        try (InputStream in = CarriedFiles.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + FOLDER + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
