package dev.parallax.extract.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.extract.Bounds;
import dev.parallax.extract.charset.Coding;
import dev.parallax.extract.charset.Decoded;
import dev.parallax.extract.page.BeyondBounds;
import dev.parallax.extract.page.PageReader;
import dev.parallax.extract.page.ParsedPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            Ann Shore                                         § Ann Shore
            By Ann Shore                                      § Ann Shore
            | BY: Ann Shore, MD                               § Ann Shore, MD
            By ANN SHORE, Associated Press                    § ANN SHORE, Associated Press
            Byron Shore                                       § Byron Shore
            Автор: Михаил Берегов                             § Михаил Берегов
            Авторы: Михаил Берегов, Анна Волнова              § Михаил Берегов, Анна Волнова
            Авторская Анна                                    § Авторская Анна
            Müəllif: Günel Sahilova                           § Günel Sahilova
            Yazan: Deniz Kıyı                                 § Deniz Kıyı
            Haber Merkezi                                     § Haber Merkezi
            نویسنده: نوید ساحلی                               § نوید ساحلی
            به قلم نوید ساحلی                                 § نوید ساحلی
            بقلم: سمير البحري                                 § سمير البحري
            بقلم سمير البحري                                  § سمير البحري
            كتبت: سمر البحري                                  § سمر البحري
            Ann Shore, (Image: Tom Wave)                      § Ann Shore
            Анна Волнова (Фото: Пётр Песков)                  § Анна Волнова
            Wave ann@wave.example                             § Wave
            ann@wave.example                                  § -
            https://wave.example/ann                          § -
            {{nick}}                                          § -
            wave-news.example.az                              § -
            Wave.Az                                           § -
            J.K.Sund                                          § J.K.Sund
            BR24 Redaktion                                    § BR24 Redaktion
            by                                                § -
            """)
    void aNameThatIsDeclared(String raw, String name) {
        assertEquals(name, AuthorName.declared(raw).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            By Ann Shore Published on Thursday 3 July 2025 14:20       § Ann Shore
            by Ann Shore | July 3, 2025 2:20 PM                         § Ann Shore
            Анна Волнова • 3 июля 2025                                  § Анна Волнова
            Ann Shore Thursday, July 3, 2025                            § -
            3. Juli 2025                                                § -
            """)
    void aNameThatIsShownBesideTheTime(String raw, String name) {
        assertEquals(name, AuthorName.shown(raw).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            <meta name="author" content="By Ann Shore"><p class="byline">Tom Wave</p>                                     § Ann Shore
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"H","author":["Ann Shore","By Ann Shore,"]}</script> § Ann Shore
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"H","author":{"@id":"#ann"}},{"@type":"Person","@id":"#ann","name":"Ann Shore"}]}</script> § Ann Shore
            <div class="authorization-box">Войти</div><p class="author">Анна Волнова</p>                                  § Анна Волнова
            <form class="comment-form"><label class="author">Name *</label></form><p class="author">Ann Shore</p>         § Ann Shore
            <div class="comment"><span itemprop="author">wave77</span></div><p class="author">Ann Shore</p>               § Ann Shore
            <div class="author-box"><b class="author-name">Ann Shore</b> writes about the sea and what it does to coasts</div> § Ann Shore
            <p class="byline">By <a rel="author" href="/ann">Ann Shore</a>, Coast</p>                                     § Ann Shore
            <div class="authorization-box">Войти</div>                                                                    § -
            """)
    void whoWroteThePage(String html, String byline) throws BeyondBounds {
        ParsedPage page = PageReader.read(
                html.getBytes(StandardCharsets.UTF_8),
                new Coding(StandardCharsets.UTF_8, 0, Decoded.Evidence.HEADER),
                "https://wave.example/a",
                Bounds.defaults(),
                null);
        String found = MetadataReader.read(page, new Metas(page.metas())).byline();
        assertEquals(byline, found == null ? "-" : found);
    }
}
