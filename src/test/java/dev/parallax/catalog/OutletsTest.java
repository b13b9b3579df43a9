package dev.parallax.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {
    private static final Outlets OUTLETS = OutletsReader.read(CatalogFolder.bundled());

    @ParameterizedTest
    @CsvSource({
        "https://ria.ru/20250627/1.html, ria-ru",
        "http://WWW.RIA.RU:80/, ria-ru",
        "https://crimea.ria.ru/a?b=ria.example, ria-ru",
        "https://www.bbc.com/persian/articles/c1234567890o, bbc-persian-fa",
        "https://www.bbc.com/persian, bbc-persian-fa",
        "https://www.bbc.com/persian?x=1, bbc-persian-fa",
        "https://www.tasnimnews.com/en/news/2025/07/01/3346981, tasnim-en",
        "https://www.tasnimnews.com/ru/news/2025/07/01/3346981, tasnim-web",
        "https://tn.ai/3346981, tasnim-web",
        "https://t.me/rian_ru/301234, ria-telegram",
        "https://t.me/s/rian_ru?before=1, ria-telegram",
        "https://t.me/somebody_else/1, -",
        "https://notria.ru/, -",
        "https://example.org/, -",
        "'', -"
    })
    void theLongestDomainThatFitsNamesTheEdition(String url, String edition) {
        assertEquals(
                edition,
                OUTLETS.byUrl(url).map(hosted -> hosted.edition().editionId()).orElse("-"));
    }
}
