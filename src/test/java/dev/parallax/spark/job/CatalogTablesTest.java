package dev.parallax.spark.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.model.Capture;
import dev.parallax.model.CharsetSource;
import dev.parallax.model.Citation;
import dev.parallax.model.CitationForm;
import dev.parallax.model.Completeness;
import dev.parallax.model.ExpectedSource;
import dev.parallax.model.Part;
import dev.parallax.run.RecipeReader;
import dev.parallax.spark.LocalSpark;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTablesTest {
    @TempDir
    Path folder;

    /** Foreign keys lead somewhere: an outlet whose output is known and of which nothing was captured has a row too. */
    @Test
    void everyOutletThatARowRefersToIsThere() throws Exception {
        Tables tables = new Tables(LocalSpark.session(), new org.apache.hadoop.fs.Path(folder.toUri()));
        tables.write("captures", Capture.class, List.of(capture("captured")));
        tables.write("citations", Citation.class, List.of(citation(0, "cited"), citation(1, null)));
        tables.write(
                "completeness",
                Completeness.class,
                List.of(new Completeness(
                        "silent", "-", LocalDate.of(2025, 6, 27), 40L, ExpectedSource.DECLARED, 0, 0, 0)));
        assertEquals(Set.of("captured", "cited", "silent"), CatalogTables.present(LocalSpark.session(), tables));
    }

    /** What an outlet published that the recipe does not ask for says nothing of the corpus. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"any | true", "catalog | true", "[ria, tasnim] | true", "[tasnim] | false"})
    void aRecipeAsksForOutlets(String outlets, boolean asked) {
        assertEquals(
                asked,
                GatherStep.asks(
                        RecipeReader.parse("r", "corpus: c\ninputs: [{warc: a}]\noutlets: " + outlets + "\n"), "ria"));
    }

    private static Capture capture(String outlet) {
        return new Capture(
                "c1",
                "https://example.org/1",
                outlet,
                Instant.EPOCH,
                200,
                "text/html",
                null,
                CharsetSource.NONE,
                "0",
                1,
                "x.warc",
                0,
                1);
    }

    private static Citation citation(int number, String outlet) {
        return new Citation("a1", Part.TEXT, number, null, null, CitationForm.LINK, null, outlet, null, null, "words");
    }
}
