package dev.parallax.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.quote.SpeechFinder;
import dev.parallax.language.Languages;
import dev.parallax.language.Table;
import dev.parallax.model.Part;
import dev.parallax.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class QuoteCasesTest {
    @TestFactory
    Stream<DynamicTest> reportsOfSpeech() {
        Table table = Table.resource("/dev/parallax/annotate/quotes.tsv");
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            int number = row;
            String code = table.cell(row, "language");
            tests.add(DynamicTest.dynamicTest(
                    code + " " + table.cell(row, "note") + ": " + table.cell(row, "text"),
                    () -> check(table, number, code)));
        }
        return tests.stream();
    }

    private static void check(Table table, int row, String code) {
        Part part = Part.valueOf(table.cell(row, "part").toUpperCase(Locale.ROOT));
        Passage passage = Texts.passage(code, part, table.cell(row, "text"));
        List<Quote> quotes = new SpeechFinder(Languages.of(code).orElseThrow())
                .find("article", passage, List.of())
                .quotes();
        String content = table.cell(row, "content");
        if (content.equals("-")) {
            assertTrue(quotes.isEmpty(), quotes::toString);
            return;
        }
        Quote found = quotes.stream()
                .filter(quote -> content.equals(passage.points().surface(quote.span())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such content among "
                        + quotes.stream()
                                .map(quote -> passage.points().surface(quote.span()))
                                .toList()));
        assertEquals(table.cell(row, "form"), found.form().name().toLowerCase(Locale.ROOT));
        assertEquals(table.cell(row, "cue"), shown(found.cue()));
        assertEquals(
                table.cell(row, "kind"),
                found.speakerKind() == null ? "-" : found.speakerKind().name().toLowerCase(Locale.ROOT));
        String speaker = table.cell(row, "speaker");
        assertTrue(
                speaker.equals("-")
                        ? found.speakerSurface() == null
                        : shown(found.speakerSurface()).startsWith(speaker),
                () -> found.toString());
    }

    private static String shown(@Nullable String words) {
        return words == null ? "-" : words;
    }
}
