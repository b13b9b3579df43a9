package dev.parallax.spark.job;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.Outlets;
import dev.parallax.catalog.OutletsReader;
import dev.parallax.model.Shared;

/** Parts of the catalog, read once per JVM. */
final class CatalogParts {
    private CatalogParts() {}

    static Outlets outlets(CatalogFiles files) {
        CatalogFiles part = files.part("outlets");
        return Shared.get(Outlets.class, part.sha256(), () -> OutletsReader.read(part));
    }
}
