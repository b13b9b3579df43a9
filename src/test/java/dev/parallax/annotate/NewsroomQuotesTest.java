package dev.parallax.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.parallax.catalog.CatalogFolder;
import dev.parallax.model.Annotations;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How newsrooms of six languages report speech, by the whole light pass. A row that is open must fail, so that it is closed when a rule mends it. */
class NewsroomQuotesTest {
    private static final List<String> LANGUAGES = List.of("ar", "az", "en", "fa", "ru", "tr");

    @TestFactory
    Stream<DynamicTest> reportsAsNewsroomsWriteThem() {
        Function<ExtractedArticle, Outcome<Annotations>> stage =
                AnnotateStage.of(CatalogFolder.bundled()).open();
        List<DynamicTest> tests = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (Newsroom row : Newsroom.read(language)) {
                tests.add(DynamicTest.dynamicTest(language + " " + row.note() + ": " + row.text(), () -> {
                    List<String> faults = row.faults(row.found(stage));
                    if (row.note().startsWith("open:")) {
                        assertFalse(faults.isEmpty(), "mended: the row is no longer open");
                    } else {
                        assertEquals(List.of(), faults);
                    }
                }));
            }
        }
        return tests.stream();
    }
}
