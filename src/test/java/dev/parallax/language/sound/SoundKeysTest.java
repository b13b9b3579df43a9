package dev.parallax.language.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SoundKeysTest {
    private static final List<String> LANGUAGES = List.of("en", "az", "tr", "ru", "fa", "ar");

    @ParameterizedTest
    @CsvFileSource(resources = "/align/names.csv", numLinesToSkip = 1)
    void everySpellingOfANameMeetsEveryOther(String en, String az, String tr, String ru, String fa, String ar) {
        List<String> spellings = List.of(en, az, tr, ru, fa, ar);
        List<String> apart = new ArrayList<>();
        for (int first = 0; first < spellings.size(); first++) {
            for (int second = first + 1; second < spellings.size(); second++) {
                if (!SoundKeys.meet(
                        spellings.get(first), LANGUAGES.get(first), spellings.get(second), LANGUAGES.get(second))) {
                    apart.add(spellings.get(first) + SoundKeys.of(spellings.get(first), LANGUAGES.get(first)) + " "
                            + spellings.get(second) + SoundKeys.of(spellings.get(second), LANGUAGES.get(second)));
                }
            }
        }
        assertEquals(List.of(), apart);
    }

    @ParameterizedTest
    @CsvSource({
        "Safarov, en, صفروف, ar",
        "Сафаров, ru, صفراف, fa",
        "Səfərov, az, صفروف, ar",
        "Hacızadə, az, حاجی‌زاده, fa",
        "Гаджизаде, ru, Hajizade, en",
        "Гусейнов, ru, Hüseynov, az",
        "Washington, en, واشنگتن, fa",
        "Вашингтон, ru, Vaşinqton, az",
        "Washington, tr, Вашингтон, ru",
        "Əliyev, az, Алиев, ru",
        "Уильямс, ru, Williams, en",
        "اسمیت, fa, Smith, en",
    })
    void spellingsThatMeet(String one, String language, String other, String otherLanguage) {
        assertTrue(SoundKeys.meet(one, language, other, otherLanguage));
    }

    @ParameterizedTest
    @CsvSource({
        "Safarov, en, Сафонов, ru",
        "Safarov, en, Сапаров, ru",
        "Karimov, en, Каримли, ru",
        "Peskov, en, بيسان, ar",
        "Grozny, en, Грозненский, ru",
        "Mammadov, en, Махмудов, ru",
        "Lavrov, en, لاوران, fa",
        "Kaliningrad, en, Калинин, ru",
        "Rahimov, en, رحمانی, fa",
        "Nasirov, en, Назаров, ru",
        "Bayramov, en, Байрам, ru",
        "Shirazi, en, Сирази, ru",
    })
    void namesThatDoNotMeet(String one, String language, String other, String otherLanguage) {
        assertFalse(SoundKeys.meet(one, language, other, otherLanguage));
    }

    @ParameterizedTest
    @CsvSource({"Lee, en", "Ли, ru", "لي, ar", "Bakı, az", "'', en", "東京, en", "2025, en"})
    void wordsTooShortOrInOtherScriptsHaveNoKey(String word, String language) {
        assertTrue(SoundKeys.of(word, language).isEmpty());
    }

    @Property
    void anyTextHasFewKeysOfTheAlphabet(@ForAll String word) {
        for (String language : LANGUAGES) {
            assertTrue(SoundKeys.of(word, language).size() <= 8);
            for (String key : SoundKeys.of(word, language)) {
                assertTrue(key.matches("[APFTDKHJCXSZLMNR]{3,}"), key);
            }
        }
    }

    @Test
    void caseAndVowelSignsDoNotMatter() {
        assertEquals(SoundKeys.of("IRAVANI", "en"), SoundKeys.of("iravani", "en"));
        assertEquals(SoundKeys.of("مُحَمَّد", "ar"), SoundKeys.of("محمد", "ar"));
    }
}
