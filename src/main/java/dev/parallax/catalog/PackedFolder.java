package dev.parallax.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** A folder that was packed with the program: beside its classes, or inside its jar. */
public final class PackedFolder {
    /** What is done with the folder while it is open. */
    @FunctionalInterface
    public interface Use<T> {
        /** Reads what is needed. */
        T of(Path folder) throws IOException;
    }

    private PackedFolder() {}

    /**
     * Opens the folder in which a file lies. A file is asked for since not every jar lists its folders.
     *
     * @param file for example {@code /catalog/README.md}
     * @throws IllegalStateException where the program was packed without it
     */
    public static <T> T around(String file, Use<T> use) {
        URL location = PackedFolder.class.getResource(file);
        if (location == null) {
            throw new IllegalStateException("the program was packed without " + file);
        }
        try {
            URI uri = location.toURI();
            if (uri.getScheme().equals("file")) {
                return use.of(folder(Path.of(uri)));
            }
            if (!uri.getScheme().equals("jar")) {
                throw new IllegalStateException("cannot read " + uri);
            }
            String parts = uri.getRawSchemeSpecificPart();
            Path jar = Path.of(URI.create(parts.substring(0, parts.indexOf("!/"))));
            // Opened by path: a file system opened by its URI is one for the whole JVM, and another thread may close
            // it.
            try (FileSystem entries = FileSystems.newFileSystem(jar, Map.of())) {
                return use.of(folder(entries.getPath(file)));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path: " + location, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalArgumentException(file + " is in no folder");
        }
        return folder;
    }
}
