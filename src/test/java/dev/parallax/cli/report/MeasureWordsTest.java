package dev.parallax.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.parallax.catalog.CatalogFolder;
import dev.parallax.frame.Measures;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in place of ids. */
class MeasureWordsTest {
    private static final MeasureWords WORDS =
            new MeasureWords(new ConceptLabels(Map.of("concert", "Concert", "baku", "Baku")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cause_told       | aircraft:died       | How the cause is told: the loss of the aircraft: told as an outcome alone",
                "moral_vocabulary | care_vice           | Moral words: harm and cruelty",
                "concept_use      | concept:concert     | What is talked about: Concert",
                "naming           | baku:old_name       | What they call it: Baku: old name",
                "target_sentiment | baku:negative       | Spoken well or badly of: Baku: spoken against",
                "intensifier      | intensifier         | Words that raise the tone",
                "entman_model     | remedy              | What the words do: say what should be done",
                "my_own           | some_item           | my own: some item",
            })
    void asSentences(String measure, String item, String expected) {
        String words = WORDS.item(measure, item);
        assertEquals(expected, WORDS.asked(measure) + (words.isEmpty() ? "" : ": " + words));
    }

    @Test
    void everyBundledMeasureHasWordsOfItsOwn() {
        Measures.of(CatalogFolder.bundled(), "concepts").forEach(measure -> {
            String id = measure.card().id();
            assertNotEquals(MeasureWords.plain(id), WORDS.asked(id), id);
        });
    }
}
