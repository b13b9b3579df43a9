package dev.parallax.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.catalog.CatalogFolder;
import dev.parallax.language.Table;
import dev.parallax.model.Annotations;
import dev.parallax.model.Outcome;
import dev.parallax.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the bundled catalog finds in a text, by rule and language. */
class MentionCasesTest {
    private static final AnnotateStage STAGE = AnnotateStage.of(CatalogFolder.bundled());

    @TestFactory
    Stream<DynamicTest> namesInATextByRule() {
        Table table = Table.resource("/dev/parallax/annotate/mentions.tsv");
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            String code = table.cell(row, "language");
            String text = table.cell(row, "text");
            Set<String> asked = Set.of(table.cell(row, "of").split(" "));
            String expected = table.cell(row, "mentions");
            tests.add(DynamicTest.dynamicTest(code + " " + table.cell(row, "note") + ": " + text, () -> {
                Outcome<Annotations> outcome = OffsetsTest.annotate(STAGE, code, text);
                String found = ((Outcome.Kept<Annotations>) outcome)
                        .values().get(0).mentions().stream()
                                .filter(mention -> mention.part() == Part.TEXT
                                        && asked.contains(String.valueOf(mention.conceptId())))
                                .map(mention -> mention.conceptId() + "=" + mention.surface())
                                .collect(Collectors.joining(" "));
                assertEquals(expected, found.isEmpty() ? "-" : found);
            }));
        }
        return tests.stream();
    }
}
