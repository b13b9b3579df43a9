package dev.parallax.spark.job;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.run.Recipe;
import dev.parallax.run.StageDigest;
import dev.parallax.run.StageName;
import dev.parallax.spark.input.InputFile;
import dev.parallax.spark.stage.Barrier;
import dev.parallax.spark.stage.StagedFile;
import dev.parallax.spark.stage.StepRunner;
import java.util.List;
import java.util.SortedMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * What every step of a build knows.
 *
 * @param spark session
 * @param hadoop configuration of the file systems
 * @param runner carries the steps out, or only looks
 * @param corpus folder of the corpus
 * @param recipe the whole description
 * @param catalog bundled catalog with the researcher's laid over it
 * @param inputs files of the inputs
 * @param hashes SHA-256 of each, by name
 * @param aids what the researcher brings to align with
 */
public record BuildContext(
        SparkSession spark,
        Configuration hadoop,
        StepRunner runner,
        Path corpus,
        Recipe recipe,
        CatalogFiles catalog,
        List<InputFile> inputs,
        SortedMap<String, String> hashes,
        Aids aids) {
    /** Folder of all staged files of a corpus. */
    public static String work(Path corpus) {
        return corpus + "/work";
    }

    /** Folder of all staged files. */
    public String work() {
        return work(corpus);
    }

    /** The staged file of a shard of this stage, which reads these records. */
    StagedFile staged(StageDigest stage, String... records) {
        return new StagedFile(work(), stage.stage(), stage.with(records));
    }

    /** The folder of a barrier which reads these records. */
    Barrier barrier(StageDigest stage, String... records) {
        return new Barrier(work(), stage.stage(), stage.with(records));
    }

    /** The digest of a stage that reads these settings and folders of the catalog, and whose rules are in these packages. */
    StageDigest digest(StageName stage, SortedMap<String, String> config, List<String> catalogParts, String... code) {
        return StageCode.digest(stage.id(), config, catalog.part(catalogParts.toArray(String[]::new)), code);
    }
}
