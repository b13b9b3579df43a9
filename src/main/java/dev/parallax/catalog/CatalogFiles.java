package dev.parallax.catalog;

import dev.parallax.model.Ids;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The text of a catalog's files, by path relative to the catalog: what is sent to executors and hashed. What the files say is read from it by {@code
 * Catalog.of}, once per JVM.
 *
 * @param files text by path, for example {@code outlets/ria.yaml}
 */
@SuppressWarnings("NonApiType") // must be a serializable class
public record CatalogFiles(TreeMap<String, String> files) implements Serializable {
    public CatalogFiles {
        files = new TreeMap<>(files);
    }

    /** The files whose path begins with one of these folders (or is one of these files): the part that a stage reads. */
    public CatalogFiles part(String... folders) {
        TreeMap<String, String> kept = new TreeMap<>();
        files.forEach((path, text) -> {
            for (String folder : folders) {
                if (path.equals(folder) || path.startsWith(folder + "/")) {
                    kept.put(path, text);
                }
            }
        });
        return new CatalogFiles(kept);
    }

    /** This catalog with the files of {@code other} laid over it: a file of the same path replaces the one below. */
    public CatalogFiles overlaid(CatalogFiles other) {
        TreeMap<String, String> merged = new TreeMap<>(files);
        merged.putAll(other.files);
        return new CatalogFiles(merged);
    }

    /** Hash of paths and texts. */
    public String sha256() {
        List<String> parts = new ArrayList<>();
        files.forEach((path, text) -> {
            parts.add(path);
            parts.add(text);
        });
        return Ids.sha256Hex(parts.toArray(String[]::new));
    }
}
