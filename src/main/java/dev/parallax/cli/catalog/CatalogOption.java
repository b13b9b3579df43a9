package dev.parallax.cli.catalog;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every verb that reads a catalog. */
public final class CatalogOption {
    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            description = "Your own catalog, laid over the bundled one (sample: that of the sample).")
    private @Nullable String folder;

    /** The catalog that is asked for. */
    public AskedCatalog catalog() {
        return AskedCatalog.of(folder);
    }
}
