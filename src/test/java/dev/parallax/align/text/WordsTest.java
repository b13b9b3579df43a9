package dev.parallax.align.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.language.sound.Spelling;
import dev.parallax.model.CodePoints;
import dev.parallax.model.Span;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void offsetsAreCodePointsAndEndingsBehindApostrophesStandApart() {
        List<Word> words = Words.of("😀 Bakı’da 12 gün");
        assertEquals(
                List.of("Bakı", "da", "12", "gün"),
                words.stream().map(Word::surface).toList());
        assertEquals(2, words.get(0).begin());
        assertEquals(6, words.get(0).end());
        assertTrue(words.get(1).suffix());
    }

    @Property
    void everyWordIsItsSurface(@ForAll String text) {
        CodePoints points = CodePoints.of(text);
        int last = 0;
        for (Word word : Words.of(text)) {
            assertTrue(word.begin() >= last && word.end() > word.begin());
            assertEquals(word.surface(), points.surface(new Span(word.begin(), word.end())));
            last = word.end();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IRAN, iran",
        "İran, iran",
        "ıran, iran",
        "Ёлка, елка",
        "كتاب, کتاب",
        "مُحمّد, محمد",
        "علی‌اف, علیاف",
        "Əli, əli"
    })
    void folding(String word, String folded) {
        Locale before = Locale.getDefault();
        try {
            for (String locale : List.of("az", "tr", "fa", "en")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertEquals(folded, Spelling.fold(word));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "причал, на причале сгорел склад, true",
        "горящие склады, видели горящих вчера складов, true",
        "горящие склады, склады горящие, false",
        "yanan anbarlar, limanda yanan anbarların, true",
        "المرفأ, في المرفأ القديم, true",
        "مخزن, احترقت المخازن, false",
        "fire, the firemen came, true",
        "art, the artist, true",
        "art, the artichokes, false",
    })
    void loosePhrases(String phrase, String text, boolean found) {
        assertEquals(found, new LooseWords(phrase).find(Words.of(text)).isPresent());
    }
}
