package dev.parallax.cli.catalog;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.CatalogFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The bundled catalog with a researcher's laid over it.
 *
 * @param files all files as they count
 * @param own files of the researcher; none where no folder was named
 * @param folder the folder as named; NULL where none was
 */
public record AskedCatalog(
        CatalogFiles files, CatalogFiles own, @Nullable String folder) {
    /** Stands for the catalog of the bundled sample, as in a recipe. */
    public static final String SAMPLE = "sample";

    private static final String BUNDLED = "catalog";

    /** Reads it; {@code folder} is NULL for the bundled catalog alone. */
    public static AskedCatalog of(@Nullable String folder) {
        CatalogFiles bundled = CatalogFolder.bundled();
        if (folder == null) {
            return new AskedCatalog(bundled, bundled.part(), null);
        }
        Path path = Path.of(folder);
        CatalogFiles own =
                folder.equals(SAMPLE) && !Files.exists(path) ? CatalogFolder.sample() : CatalogFolder.read(path);
        return new AskedCatalog(bundled.overlaid(own), own, folder);
    }

    /** A file of the catalog as a person finds it: in the folder that was named, or in the bundled catalog. */
    public String shown(String file) {
        return (folder != null && own.files().containsKey(file) ? folder.replaceFirst("/+$", "") : BUNDLED) + "/"
                + file;
    }
}
