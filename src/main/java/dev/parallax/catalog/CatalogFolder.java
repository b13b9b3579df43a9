package dev.parallax.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the files of a catalog: of the one that comes with the program, and of folders of a researcher. */
public final class CatalogFolder {
    /** What a catalog is made of, by folder. README.md and hidden files may stand anywhere and are not read. */
    private static final List<Pattern> KNOWN = Stream.of(
                    "REVIEW\\.tsv",
                    "outlets/[^/]+\\.yaml",
                    "groupings/[^/]+\\.tsv",
                    "concepts/([a-z0-9_-]+/)?concepts\\.tsv",
                    "concepts/([a-z0-9_-]+/)?names\\.[a-z]{2}\\.tsv",
                    "concepts/states\\.tsv",
                    "concepts/labels\\.tsv",
                    "lexicons/[^/]+\\.[a-z]{2}\\.tsv",
                    "measures/[^/]+\\.yaml",
                    "measures/scores\\.tsv",
                    "measures/detectors\\.tsv",
                    "measures/invariance\\.tsv",
                    "models/[a-z0-9_-]+\\.[a-z]{2}\\.tsv",
                    "events/[^/]+\\.yaml",
                    "outputs/[^/]+\\.tsv")
            .map(Pattern::compile)
            .toList();

    private static final List<String> NAMES = List.of(
            "REVIEW.tsv",
            "outlets/<id>.yaml",
            "groupings/<id>.tsv",
            "concepts/concepts.tsv",
            "concepts/names.<language>.tsv",
            "concepts/<part>/concepts.tsv",
            "concepts/<part>/names.<language>.tsv",
            "concepts/states.tsv",
            "concepts/labels.tsv",
            "lexicons/<id>.<language>.tsv",
            "measures/<id>.yaml",
            "measures/scores.tsv",
            "measures/detectors.tsv",
            "measures/invariance.tsv",
            "models/<measure>.<language>.tsv",
            "events/<id>.yaml",
            "outputs/<id>.tsv");

    private static final List<String> FOLDERS =
            List.of("concepts", "events", "groupings", "lexicons", "measures", "models", "outlets", "outputs");

    private static final String BUNDLED = "/catalog/README.md";
    private static final String SAMPLE = "/sample/README.md";

    private CatalogFolder() {}

    /**
     * The catalog that comes with the program.
     *
     * @throws IllegalStateException where the program was packed without it
     * @throws CatalogErrors where it has a file that is no part of a catalog
     */
    public static CatalogFiles bundled() {
        return PackedFolder.around(BUNDLED, CatalogFolder::read);
    }

    /** The catalog of the bundled sample: its outlets and their groups, to be laid over {@link #bundled()}. */
    public static CatalogFiles sample() {
        return PackedFolder.around(SAMPLE, folder -> read(folder.resolve("catalog")));
    }

    /**
     * A folder of a researcher, which may hold any part of a catalog.
     *
     * @throws CatalogErrors where it is no folder, holds nothing or something that is no part of a catalog, or text that is not UTF-8
     */
    public static CatalogFiles read(Path folder) {
        Findings findings = new Findings();
        if (!Files.isDirectory(folder)) {
            findings.error(folder.toString(), 0, "no such folder; expected a catalog: " + String.join(", ", NAMES));
            findings.throwErrors();
        }
        CatalogFiles files = read(folder, findings);
        if (files.files().isEmpty() && findings.errors() == 0) {
            findings.error(folder.toString(), 0, "the folder holds no catalog; expected " + String.join(", ", NAMES));
        }
        findings.throwErrors();
        return files;
    }

    private static CatalogFiles read(Path folder, Findings findings) {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!ignored(path)) {
                    read(path, file, texts, findings);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CatalogFiles(texts);
    }

    private static void read(String path, Path file, TreeMap<String, String> texts, Findings findings)
            throws IOException {
        if (KNOWN.stream().noneMatch(known -> known.matcher(path).matches())) {
            findings.error(path, 0, unknown(path));
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            texts.put(
                    path,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            findings.error(path, brokenLine(bytes), "not UTF-8; save the file in UTF-8");
        }
    }

    private static boolean ignored(String path) {
        return Stream.of(path.split("/", -1)).anyMatch(name -> name.startsWith(".") || name.endsWith("~"))
                || path.equals("README.md")
                || path.endsWith("/README.md");
    }

    private static String unknown(String path) {
        int slash = path.indexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        if (!folder.isEmpty() && !FOLDERS.contains(folder)) {
            return NearestWord.unknown("folder of a catalog", folder, FOLDERS);
        }
        String expected = NAMES.stream()
                .filter(name -> folder.isEmpty() || name.startsWith(folder + "/"))
                .collect(Collectors.joining(", "));
        return "no part of a catalog; expected " + expected;
    }

    /** The first line that is not UTF-8. */
    private static int brokenLine(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, i - start));
                } catch (CharacterCodingException e) {
                    return line;
                }
                start = i + 1;
                line++;
            }
        }
        return 0;
    }
}
