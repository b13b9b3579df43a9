package dev.parallax.annotate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.annotate.passage.Passage;
import dev.parallax.annotate.quote.SpeechFinder;
import dev.parallax.language.Languages;
import dev.parallax.language.Table;
import dev.parallax.model.Part;
import dev.parallax.model.VoiceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class VoiceCasesTest {
    @TestFactory
    Stream<DynamicTest> whoseWordsAStretchIs() {
        Table table = Table.resource("/dev/parallax/annotate/voices.tsv");
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            String code = table.cell(row, "language");
            String text = table.cell(row, "text").replace(" ¶ ", "\n");
            String voice = table.cell(row, "voice");
            String begins = table.cell(row, "begins");
            tests.add(DynamicTest.dynamicTest(code + " " + table.cell(row, "note") + ": " + text, () -> {
                Passage passage = Texts.passage(code, Part.TEXT, text);
                List<VoiceSpan> voices = new SpeechFinder(Languages.of(code).orElseThrow())
                        .find("article", passage, List.of())
                        .voices();
                assertTrue(
                        voices.stream()
                                .anyMatch(span -> span.voice()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .equals(voice)
                                        && passage.points().surface(span.span()).startsWith(begins)),
                        voices::toString);
            }));
        }
        return tests.stream();
    }
}
