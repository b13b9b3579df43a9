package dev.parallax.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** SHA256SUMS, as {@code sha256sum --check} reads it. */
public final class Checksums {
    /** Name of the file; it does not list itself. */
    public static final String FILE = "SHA256SUMS";

    private Checksums() {}

    /** One line per file, sorted by path. */
    public static String of(List<ReleasedFile> files) {
        List<ReleasedFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(ReleasedFile::path));
        StringBuilder lines = new StringBuilder();
        for (ReleasedFile file : sorted) {
            if (!file.path().equals(FILE)) {
                lines.append(file.sha256()).append("  ").append(file.path()).append('\n');
            }
        }
        return lines.toString();
    }
}
