package dev.parallax.spark.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.run.RecipeReader;
import dev.parallax.run.StageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseStepTest {
    private static final String RECIPE = "corpus: crisis\ninputs: [{warc: 'warc/*.warc.gz'}]\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Another title",
                "events: {discover: false}",
                "frame: {below_bar: withhold}",
                "release: {version: 2.0.0}"
            })
    void aSettingThatARowDependsOnMakesAReleaseStale(String setting) {
        assertNotEquals(
                digest(RECIPE, "").with(), digest(RECIPE + setting + "\n", "").with());
    }

    @Test
    void aModelThatAMeasureStandsOnMakesAReleaseStale() {
        assertNotEquals(digest(RECIPE, "").with(), digest(RECIPE, "{}").with());
    }

    @Test
    void whatNoRowDependsOnLeavesItFresh() {
        assertEquals(
                digest(RECIPE, "").with(),
                digest(RECIPE + "version: latest\n", "").with());
    }

    private static StageDigest digest(String recipe, String model) {
        TreeMap<String, String> files = new TreeMap<>();
        if (!model.isEmpty()) {
            files.put("models/frames_ru.json", model);
        }
        return new ReleaseStep(new BuildContext(
                        null,
                        new Configuration(),
                        null,
                        new Path("corpora/crisis"),
                        RecipeReader.parse("recipe.yaml", recipe),
                        new CatalogFiles(files),
                        List.of(),
                        new TreeMap<>(Map.of()),
                        Aids.NONE))
                .digest();
    }
}
