package dev.parallax.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V stands for the victim's pseudonym, D for the detainee's. */
class PseudonymsTest {
    private final Pseudonyms pseudonyms = Pseudonyms.of(SampleCatalog.concepts(), "test");

    private String expected(String words, String open, String close) {
        return words.replace("<V>", open + pseudonyms.concept(SampleCatalog.VICTIM) + close)
                .replace("<D>", open + pseudonyms.concept(SampleCatalog.DETAINEE) + close);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "тело Карима Велизаде нашли | тело <V> нашли",
                "адвокат Шумского молчит | адвокат <D> молчит",
                "ПАВЕЛ ШУМСКИЙ: приговор | <D>: приговор",
                "Kərim Vəlizadənin anası | <V> anası",
                "Vəlizadələrdən biri | <V> biri",
                "VƏLİZADƏ öldü | <V> öldü",
                "Pavel Şumski'nin avukatı | <D>'nin avukatı",
                "پیکر کریم ولی‌زاده و دیگران | پیکر <V> و دیگران",
                "جثمان كريم ولي زاده في باكو | جثمان <V> في باكو",
                "وکیل شومسکی گفت | وکیل <D> گفت",
                "Karim Velizade's mother | <V>'s mother",
                "Karim-Velizade | <V>",
                // a given name goes only where the whole name stands beside it
                "Карим и Павел Шумский | <V> и <D>",
                "Kərim və qardaşı Vəlizadə | <V> və qardaşı <V>",
                "Карим пришёл | Карим пришёл",
                // the minister keeps the surname that he shares with the victim
                "Nazir Orxan Vəlizadə dedi | Nazir Orxan Vəlizadə dedi",
                "Шум в Баку | Шум в Баку",
            })
    void namesInWords(String words, String released) {
        assertEquals(expected(released, "[", "]"), pseudonyms.words(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/2025/pavel-shumski-detained.html | https://a.example/2025/<D>-detained.html",
                "https://a.example/news/shumskij_zaderzhan | https://a.example/news/<D>_zaderzhan",
                "https://a.example/news/zaderzhan-shumskogo-42 | https://a.example/news/zaderzhan-<D>-42",
                "https://a.example/kerim-velizade-oldu?x=1#top | https://a.example/<V>-oldu?x=1#top",
                "https://a.example/Karim_Valizada | https://a.example/<V>",
                "https://a.example/kerim-valizada | https://a.example/kerim-<V>",
                "https://a.example/%D0%A8%D1%83%D0%BC%D1%81%D0%BA%D0%B8%D0%B9/1 | https://a.example/<D>/1",
                "https://a.example/%D8%B4%D9%88%D9%85%D8%B3%DA%A9%DB%8C | https://a.example/<D>",
                "https://a.example/%E0%F8 | https://a.example/%E0%F8",
                "https://a.example/a%2 | https://a.example/a%2",
                "https://a.example/orkhan-velizade | https://a.example/orkhan-velizade",
                "shumski-arrest | <D>-arrest",
                "yekaterinburg-raid | yekaterinburg-raid",
            })
    void namesInAddresses(String address, String released) {
        assertEquals(expected(released, "", ""), pseudonyms.address(address));
    }

    @Test
    void pseudonymsAreStableAndDifferFromCorpusToCorpus() {
        String here = pseudonyms.concept(SampleCatalog.VICTIM);
        assertTrue(here.matches("person-[0-9a-f]{4,}"), here);
        assertEquals(here, Pseudonyms.of(SampleCatalog.concepts(), "test").concept(SampleCatalog.VICTIM));
        assertNotEquals(here, Pseudonyms.of(SampleCatalog.concepts(), "other").concept(SampleCatalog.VICTIM));
        assertNotEquals(here, pseudonyms.concept(SampleCatalog.DETAINEE));
        assertEquals(SampleCatalog.MINISTER, pseudonyms.concept(SampleCatalog.MINISTER));
    }

    @Test
    void idsInsideValues() {
        String victim = pseudonyms.concept(SampleCatalog.VICTIM);
        assertEquals("naming:" + victim + "=brother", pseudonyms.item("naming:karim_velizade=brother"));
        assertEquals("karim_velizade_street", pseudonyms.item("karim_velizade_street"));
    }

    @Test
    void unknownPersonsAreOnePersonInEveryWriting() {
        assertEquals(pseudonyms.unknownInText("Ann Ébert"), pseudonyms.unknownInText("ANN  EBERT"));
        assertNotEquals(pseudonyms.unknownInText("Ann Ebert"), pseudonyms.unknownInText("Ann Eber"));
    }

    @Test
    void noneReplacesNothing() {
        String words = "Karim Velizade";
        assertSame(words, Pseudonyms.NONE.words(words));
        assertEquals("https://a.example/karim-velizade", Pseudonyms.NONE.address("https://a.example/karim-velizade"));
        assertTrue(Pseudonyms.NONE.none());
    }
}
