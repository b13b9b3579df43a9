package dev.parallax.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LanguagePropertiesTest {
    private static final List<String> LOCALES = List.of("az", "tr", "fa", "ar-EG", "ru", "en");

    @Property(tries = 300)
    void wordsAreSpansOfTheirTextInOrder(@ForAll("texts") String text) {
        int end = 0;
        for (Word word : Words.of(text)) {
            assertTrue(word.begin() >= end && word.end() > word.begin());
            assertEquals(word.surface(), text.substring(word.begin(), word.end()));
            end = word.end();
        }
    }

    @Property(tries = 300)
    void everyWordHasKeysAndTheFirstIsItsNormalForm(@ForAll("texts") String text) {
        for (String code : Languages.CODES) {
            Language language = Languages.of(code).orElseThrow();
            for (Word word : Words.of(text)) {
                List<String> keys = language.keys(word.surface());
                assertEquals(language.normalise(word.surface()), keys.get(0));
                assertFalse(keys.get(0).isEmpty());
                assertEquals(keys.size(), new HashSet<>(keys).size());
                assertTrue(keys.contains(language.lemma(word.surface())), word.surface());
                assertEquals(keys.get(0), language.normalise(keys.get(0)).isEmpty() ? "" : keys.get(0));
            }
        }
    }

    @Property(tries = 300)
    void sentencesDoNotOverlapAndLeaveOutOnlyWhiteSpace(@ForAll("texts") String text) {
        for (String code : Languages.CODES) {
            int end = 0;
            for (int[] span : Sentences.of(Languages.of(code).orElseThrow(), text, 0, text.length())) {
                assertTrue(isSpace(text.substring(end, span[0])));
                assertTrue(span[1] > span[0]);
                end = span[1];
            }
            assertTrue(isSpace(text.substring(end)));
        }
    }

    @Test
    void theEmptyTextHasNoWordsAndNoSentences() {
        assertTrue(Words.of("").isEmpty());
        assertTrue(Sentences.of(Languages.of("en").orElseThrow(), "", 0, 0).isEmpty());
    }

    @Test
    void keysDoNotDependOnTheDefaultLocale() {
        Map<String, List<String>> expected = new HashMap<>();
        Locale before = Locale.getDefault();
        try {
            for (String locale : LOCALES) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                for (String code : Languages.CODES) {
                    for (String word : List.of("IRAN", "İSTANBUL", "Iğdır", "БАКУ", "۲۰۲۳", "Title", "ÇƏKİLİŞ")) {
                        List<String> keys = Languages.of(code).orElseThrow().keys(word);
                        assertEquals(
                                expected.computeIfAbsent(code + word, unused -> keys),
                                keys,
                                () -> locale + " " + code + " " + word);
                    }
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> letters = Arbitraries.of(
                "a",
                "I",
                "ı",
                "İ",
                "ə",
                "Ğ",
                "б",
                "Ё",
                "ё",
                "й",
                "س",
                "ی",
                "ي",
                "ك",
                "لا",
                "ال",
                "و",
                "\u200c",
                "\u0301",
                "\u064b",
                "\u0640",
                "'",
                "’",
                "-",
                " ",
                ".",
                "! ",
                "? ",
                "«",
                "»",
                "“",
                "”",
                "1",
                "۲",
                "٣",
                "\uD83D\uDE00",
                "\uD835\uDC00",
                "\u00a0",
                "г.",
                "Dr.",
                "(1)",
                "¹",
                "\t");
        return letters.list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    /** White space as Unicode has it: a no-break space is one too. */
    private static boolean isSpace(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
