package dev.parallax.spark.job;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.run.CodeDigest;
import dev.parallax.run.StageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The digest of a stage with the code that every stage stands on. */
final class StageCode {
    private static final List<String> GROUND = List.of(
            "model", "catalog", "spark/table", "spark/parquet", "spark/stage/Staged", "spark/stage/StagedWriter");

    private StageCode() {}

    static StageDigest digest(String stage, SortedMap<String, String> config, CatalogFiles catalog, String... code) {
        List<String> names = new ArrayList<>(GROUND);
        names.addAll(List.of(code));
        return new StageDigest(stage, CodeDigest.of(names.toArray(String[]::new)), config, catalog.sha256());
    }
}
