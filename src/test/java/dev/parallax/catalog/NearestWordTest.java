package dev.parallax.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
    private static final List<String> KEYS =
            List.of("corpus", "title", "inputs", "outlets", "languages", "dates", "events", "state_aligned");

    @ParameterizedTest
    @CsvSource({
        "outlet, outlets",
        "otulets, outlets",
        "evnets, events",
        "Languages, languages",
        "lang, languages",
        "date, dates",
        "state-aligned, state_aligned",
        "title, title"
    })
    void isFound(String found, String nearest) {
        assertEquals(Optional.of(nearest), NearestWord.of(found, KEYS));
    }

    @ParameterizedTest
    @CsvSource({"x", "weather", "зона", "''"})
    void isNotInvented(String found) {
        assertEquals(Optional.empty(), NearestWord.of(found, KEYS));
    }

    @Test
    void aSwapCostsOne() {
        assertEquals(1, NearestWord.distance(points("raid"), points("radi")));
        assertEquals(3, NearestWord.distance(points("kitten"), points("sitting")));
        assertEquals(4, NearestWord.distance(points(""), points("raid")));
        assertEquals(0, NearestWord.distance(points("صفروف"), points("صفروف")));
    }

    @Test
    void longListsAreNotPrinted() {
        List<String> many = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> "concept_" + i)
                .toList();
        assertEquals(
                "\"weather\" is no concept; none of the 40 known ones is near it",
                NearestWord.unknown("concept", "weather", many));
    }

    private static int[] points(String text) {
        return text.codePoints().toArray();
    }
}
