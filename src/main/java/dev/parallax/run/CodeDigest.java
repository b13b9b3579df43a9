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
     * Hash of the classes and data files of these packages of Parallax and their sub-packages, e.g. {@code extract}, or single classes, e.g. {@code
     * spark/job/GatherShard}; or of the data files of a folder of the class path, e.g. {@code /align}.
     *
     * @throws UncheckedIOException where the program's own classes cannot be read
     */
    public static String of(String... names) {
        CodeSource source = CodeDigest.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("the program's classes have no place");
        }
        try {
            return digest(source.getLocation(), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(URL location, String... names) throws IOException {
        Path path;
        try {
            path = Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("no path: " + location, e);
        }
        if (Files.isDirectory(path)) {
            return walk(path, names);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + path.toUri()), Map.of())) {
            return walk(jar.getPath("/"), names);
        }
    }

    /** The hash for classes that lie under this path. */
    static String walk(Path path, String... names) throws IOException {
        TreeMap<String, String> hashes = new TreeMap<>();
        hash(path.resolve(ROOT), "", hashes, names);
        for (String name : names) {
            if (name.startsWith("/")) {
                hash(path.resolve(name.substring(1)), name + "/", hashes, name);
            }
        }
        List<String> parts = new ArrayList<>(Arrays.asList(names));
        hashes.forEach((file, hash) -> {
            parts.add(file);
            parts.add(hash);
        });
        return Ids.sha256Hex(parts.toArray(String[]::new));
    }

    /** Adds the hashes of the files of a folder that belong to the names, under the prefix and their paths in it. */
    private static void hash(Path folder, String prefix, TreeMap<String, String> hashes, String... names)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String relative = prefix + folder.relativize(file).toString().replace('\\', '/');
                if (Arrays.stream(names).anyMatch(name -> belongs(relative, name))) {
                    try (InputStream in = Files.newInputStream(file)) {
                        hashes.put(relative, Ids.bytesSha256(in.readAllBytes()));
                    }
                }
            }
        }
    }

    private static boolean belongs(String file, String name) {
        return file.startsWith(name + "/") || file.startsWith(name + "$") || file.equals(name + ".class");
    }
}
