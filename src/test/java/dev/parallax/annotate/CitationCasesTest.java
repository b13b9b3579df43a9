package dev.parallax.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.catalog.CatalogFolder;
import dev.parallax.language.Table;
import dev.parallax.model.Annotations;
import dev.parallax.model.Outcome;
import dev.parallax.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which outlets a text cites by name. */
class CitationCasesTest {
    private static final AnnotateStage STAGE = AnnotateStage.of(CatalogFolder.bundled());

    @TestFactory
    Stream<DynamicTest> outletsCitedByName() {
        Table table = Table.resource("/dev/parallax/annotate/citations.tsv");
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            String code = table.cell(row, "language");
            String text = table.cell(row, "text");
            String expected = table.cell(row, "citations");
            tests.add(DynamicTest.dynamicTest(code + " " + table.cell(row, "note") + ": " + text, () -> {
                Outcome<Annotations> outcome = OffsetsTest.annotate(STAGE, code, text);
                String found = ((Outcome.Kept<Annotations>) outcome)
                        .values().get(0).citations().stream()
                                .filter(citation -> citation.part() == Part.TEXT)
                                .map(citation -> citation.targetOutletId() + "=" + citation.surface())
                                .collect(Collectors.joining(" "));
                assertEquals(expected, found.isEmpty() ? "-" : found);
            }));
        }
        return tests.stream();
    }
}
