package dev.parallax.frame.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.LexiconsReader;
import dev.parallax.language.Language;
import dev.parallax.language.Languages;
import dev.parallax.model.CodePoints;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How entries meet texts, language by language. */
class LexiconIndexTest {
    private static List<String> hits(String language, String entry, String match, String text) {
        TreeMap<String, String> files = new TreeMap<>();
        files.put(
                "lexicons/test." + language + ".tsv",
                "# a comment\nentry\tmatch\tconcept\tweight\tsource\tnote\n" + entry + "\t" + match + "\tc\t1\t\t\n");
        Language of = Languages.of(language).orElseThrow();
        LexiconIndex index = new LexiconIndex(of, LexiconsReader.read(new CatalogFiles(files)));
        CodePoints points = CodePoints.of(text);
        return index.hits(Terms.of(text, of)).getOrDefault("test", List.of()).stream()
                .map(hit -> points.surface(hit.span()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru|якобы|exact|Якобы он, а не якобытие|Якобы
            ru|так называемый|lemma|от так называемого дела|так называемого
            ru|так называемый|lemma|от так называемых дел|так называемых
            ru|чёрный|exact|черный дым|черный
            en|so-called|exact|the so called and so-called|so called;so-called
            en|alleged|prefix|he allegedly ran; an allegation|allegedly
            az|iddiaya görə|exact|İddiaya görə, getdi|İddiaya görə
            az|sözdə|exact|SÖZDƏ vasitəçi|SÖZDƏ
            az|qısa|exact|QISA xəbər|QISA
            fa|به اصطلاح|exact|این به‌اصطلاح عملیات|به‌اصطلاح
            fa|گویا|exact|گويا رفت|گويا
            ar|المزعوم|exact|الهجومُ المَزعوم|المَزعوم
            en|die|lemma|he dies; dice|dies
            ru|жертва|lemma|много жертв и жертвами, но не жертвенный|жертв;жертвами
            ru|жестокость|lemma|с особой жестокостью|жестокостью
            az|qurban|lemma|qurbanların sayı|qurbanların
            tr|kurban|lemma|kurbanların yakınları|kurbanların
            fa|قربانی|lemma|قربانیان و قربانی‌ها|قربانیان;قربانی
            ar|جريمة|lemma|وجريمة بالجريمة|وجريمة;بالجريمة
            az|iddia ed|prefix|iddia edirlər, iddia edib|iddia edirlər;iddia edib
            en|brutal murder|prefix|a brutal murderer and brutally murder|brutal murderer
            """)
    void meets(String language, String entry, String match, String text, String expected) {
        List<String> hits = expected == null ? List.of() : List.of(expected.split(";", -1));
        assertEquals(hits, hits(language, entry, match, text));
    }

    @ParameterizedTest
    @CsvSource({"tr", "fa", "en"})
    void theMachinesLanguageDoesNotMatter(String machine) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            assertEquals(List.of("IRAN"), hits("en", "iran", "exact", "IRAN"));
            assertEquals(List.of("IRAQ"), hits("az", "ıraq", "exact", "IRAQ"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
