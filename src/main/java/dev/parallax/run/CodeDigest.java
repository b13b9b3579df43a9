package dev.parallax.run;

import dev.parallax.model.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Hash of the compiled code of some packages: what makes a stage stale when its rules change. It serves resuming alone and never enters a release, since two
 * compilers may differ.
 */
public final class CodeDigest {
    private static final String ROOT = "dev/parallax/";

    private CodeDigest() {}

    /**
     * Hash of the classes and data files of these packages of Parallax and their sub-packages, e.g. {@code extract}.
     *
     * @throws UncheckedIOException where the program's own classes cannot be read
     */
    public static String of(String... packages) {
        CodeSource source = CodeDigest.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("the program's classes have no place");
        }
        try {
            return digest(source.getLocation(), packages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(URL location, String... packages) throws IOException {
        Path path;
        try {
            path = Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("no path: " + location, e);
        }
        if (Files.isDirectory(path)) {
            return walk(path.resolve(ROOT), packages);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + path.toUri()), Map.of())) {
            return walk(jar.getPath(ROOT), packages);
        }
    }

    private static String walk(Path root, String... packages) throws IOException {
        TreeMap<String, String> hashes = new TreeMap<>();
        for (String name : packages) {
            Path folder = root.resolve(name);
            if (!Files.isDirectory(folder)) {
                throw new IOException("no package " + name + " in " + root);
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    try (InputStream in = Files.newInputStream(file)) {
                        hashes.put(
                                root.relativize(file).toString().replace('\\', '/'),
                                Ids.bytesSha256(in.readAllBytes()));
                    }
                }
            }
        }
        List<String> parts = new ArrayList<>(Arrays.asList(packages));
        hashes.forEach((file, hash) -> {
            parts.add(file);
            parts.add(hash);
        });
        return Ids.sha256Hex(parts.toArray(String[]::new));
    }
}
