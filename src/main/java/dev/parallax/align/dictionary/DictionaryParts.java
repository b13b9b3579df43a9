package dev.parallax.align.dictionary;

import dev.parallax.model.Ids;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The files that make one dictionary: a file with its sisters, those of a folder, or those of a tar archive; packed ones are unpacked while read. */
final class DictionaryParts {
    /** Most bytes that a file of a dictionary may unpack to. */
    static final long MOST_BYTES = 1L << 30;

    private final String name;
    private final SortedMap<String, Part> parts = new TreeMap<>();

    private DictionaryParts(String name) {
        this.name = name;
    }

    /** Something that can be read, from its beginning each time. */
    @FunctionalInterface
    private interface Part {
        InputStream open() throws IOException;
    }

    /**
     * The files of the dictionary at a path.
     *
     * @throws IllegalArgumentException where there is nothing
     */
    static DictionaryParts of(Path path) throws IOException {
        DictionaryParts found = new DictionaryParts(path.toString());
        String file = String.valueOf(path.getFileName());
        if (Files.isDirectory(path)) {
            found.folder(path, "");
        } else if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException(path + ": no such file; expected a bilingual dictionary");
        } else if (TarFile.isTar(file)) {
            try (InputStream in = unpacked(file, path)) {
                TarFile.read(path.toString(), in)
                        .forEach((part, bytes) ->
                                found.parts.put(part, () -> unpacked(part, new java.io.ByteArrayInputStream(bytes))));
            }
        } else if (file.endsWith(".tsv") || file.endsWith(".jsonl") || file.endsWith(".gz")) {
            found.parts.put(file, () -> unpacked(file, path));
        } else {
            Path folder = path.toAbsolutePath().getParent();
            found.folder(
                    folder == null ? path : folder,
                    file.replaceFirst("\\.(ifo|idx|syn|index|dict)(\\.dz|\\.gz)?$", "."));
        }
        return found;
    }

    private void folder(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                String relative = folder.relativize(file).toString();
                if (relative.startsWith(prefix)) {
                    parts.put(relative, () -> unpacked(relative, file));
                }
            }
        }
    }

    /** SHA-256 of what lies on disk: of the file, or of the names and sums of several. */
    static String sha256(Path path) throws IOException {
        if (Files.isRegularFile(path)
                && !String.valueOf(path.getFileName()).matches(".*\\.(ifo|idx|syn|index|dict|dz)")) {
            return Ids.fileSha256(path);
        }
        DictionaryParts found = of(path);
        List<String> sums = new ArrayList<>();
        for (Map.Entry<String, Part> part : found.parts.entrySet()) {
            sums.add(part.getKey());
            MessageDigest sha = Ids.sha256();
            try (InputStream in = part.getValue().open()) {
                drain(in, sha);
            }
            sums.add(HexFormat.of().formatHex(sha.digest()));
        }
        return Ids.sha256Hex(sums.toArray(String[]::new));
    }

    private static void drain(InputStream in, MessageDigest sha) throws IOException {
        try (DigestInputStream digested = new DigestInputStream(in, sha)) {
            digested.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    /** How messages name the dictionary. */
    String name() {
        return name;
    }

    /** The names of the files that end so, packed or not, sorted. */
    List<String> ending(String suffix) {
        return parts.keySet().stream()
                .filter(part -> part.replaceFirst("\\.(dz|gz)$", "").endsWith(suffix))
                .toList();
    }

    /** The one file that ends so. */
    String only(String suffix) {
        List<String> found = ending(suffix);
        if (found.size() != 1) {
            throw new IllegalArgumentException(name + ": " + found.size() + " files *" + suffix + "; expected one");
        }
        return found.get(0);
    }

    /** A part, unpacked. */
    InputStream open(String part) throws IOException {
        Part found = parts.get(part);
        if (found == null) {
            throw new IllegalArgumentException(name + ": no file " + part);
        }
        return found.open();
    }

    /** A part whole, unpacked. */
    byte[] bytes(String part) throws IOException {
        try (InputStream in = open(part)) {
            byte[] bytes = in.readNBytes((int) MOST_BYTES);
            if (in.read() >= 0) {
                throw new IllegalArgumentException(
                        name + ": " + part + " unpacks to more than " + MOST_BYTES + " bytes");
            }
            return bytes;
        } catch (java.io.EOFException | java.util.zip.ZipException e) {
            throw new IllegalArgumentException(
                    name + ": " + part + " is broken or cut off (" + e.getMessage() + ")", e);
        }
    }

    private static InputStream unpacked(String name, Path file) throws IOException {
        return unpacked(name, Files.newInputStream(file));
    }

    private static InputStream unpacked(String name, InputStream in) throws IOException {
        boolean packed = name.endsWith(".gz") || name.endsWith(".dz") || name.endsWith(".tgz");
        return packed ? new GZIPInputStream(new BufferedInputStream(in), 1 << 16) : new BufferedInputStream(in);
    }
}
