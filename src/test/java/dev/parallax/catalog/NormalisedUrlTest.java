package dev.parallax.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisedUrlTest {
    @ParameterizedTest
    @CsvSource({
        "http://ria.ru/20250627/a-1.html, https://ria.ru/20250627/a-1.html",
        "HTTPS://WWW.Ria.RU:443/A, https://ria.ru/A",
        "http://ria.ru:80/a/, https://ria.ru/a",
        "http://ria.ru:8080/a, https://ria.ru:8080/a",
        "https://reader:secret@ria.ru/a, https://ria.ru/a",
        "https://ria.ru, https://ria.ru/",
        "https://ria.ru./, https://ria.ru/",
        "https://ria.ru/index.html, https://ria.ru/",
        "https://ria.ru/a#comments, https://ria.ru/a",
        "https://ria.ru/a?utm_source=x&id=2&fbclid=IwAR, https://ria.ru/a?id=2",
        "https://ria.ru/a?id=2&amp;utm_source=x, https://ria.ru/a?id=2",
        "https://ria.ru/a?b=2&a=1, https://ria.ru/a?a=1&b=2",
        "https://ria.ru/a?%75tm_source=x, https://ria.ru/a",
        "https://ria.ru/a?, https://ria.ru/a",
        "https://ria.ru//a//b, https://ria.ru/a/b",
        "https://ria.ru/amp/a/b/, https://ria.ru/a/b",
        "https://ria.ru/a/b/amp/, https://ria.ru/a/b",
        "https://ria.ru/a/b.amp.html, https://ria.ru/a/b.html",
        "https://ria.ru/a/b.amp, https://ria.ru/a/b",
        "https://ria.ru/a?outputType=amp, https://ria.ru/a",
        "https://amp.ria.ru/a, https://ria.ru/a",
        "https://m.ria.ru/a, https://ria.ru/a",
        "https://m.ru/a, https://m.ru/a",
        "https://ria.ru/campus/a, https://ria.ru/campus/a",
        "https://ria.ru/%d1%8f%2D, https://ria.ru/%D1%8F-",
        "https://ria.ru/новость, https://ria.ru/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C",
        "https://ria.ru/a b%zz, https://ria.ru/a%20b%25zz",
        "https://пример.рф/а, https://xn--e1afmkfd.xn--p1ai/%D0%B0",
        "https://irna.ir/news/1/%2F, https://irna.ir/news/1/%2F"
    })
    void hasOneForm(String url, String normalised) {
        assertEquals(Optional.of(normalised), NormalisedUrl.of(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ria.ru/a", "mailto:a@ria.ru", "javascript:void(0)", "http://", "https:///a", "http://:80/"})
    void whatIsNoAddressOfTheWebHasNone(String url) {
        assertEquals(Optional.empty(), NormalisedUrl.of(url));
    }

    @Test
    void parametersOfAnOutletAreDropped() {
        assertEquals(
                Optional.of("https://kur.example/news.php?id=8817"),
                NormalisedUrl.of("https://kur.example/news.php?id=8817&Sehife=2", Set.of("sehife")));
    }

    @Test
    void bareKeepsWhatPatternsAreWrittenFor() {
        assertEquals("ria.ru/A/?b=1#c", NormalisedUrl.bare("HTTPS://www.RIA.ru/A/?b=1#c"));
        assertEquals("ria.ru/a", NormalisedUrl.bare("ria.ru/a"));
    }

    @Property(tries = 2_000)
    void twiceIsOnce(@ForAll("addresses") String url) {
        NormalisedUrl.of(url).ifPresent(once -> assertEquals(Optional.of(once), NormalisedUrl.of(once), url));
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> pieces = Arbitraries.of(
                "/",
                "//",
                "amp",
                ".amp",
                ".html",
                "index.html",
                "?",
                "&",
                "&amp;",
                "=",
                "#",
                "%",
                "%41",
                "%2F",
                "%d1",
                "utm_a",
                "id",
                "www.",
                "m.",
                "ria.ru",
                ":80",
                ":",
                ".",
                "..",
                "@",
                "я",
                "ی",
                "İ",
                "：",
                "。",
                " ",
                "\n",
                "[",
                "]",
                ";",
                "+",
                "%25",
                "amp;");
        return pieces.list().ofMaxSize(14).map(list -> "https://" + String.join("", list));
    }
}
