package dev.parallax.extract.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.extract.Bounds;
import dev.parallax.extract.charset.Coding;
import dev.parallax.extract.charset.Decoded;
import dev.parallax.extract.page.BeyondBounds;
import dev.parallax.extract.page.PageReader;
import dev.parallax.extract.page.ParsedPage;
import dev.parallax.model.Genre;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataReaderTest {
    private static Metadata read(String html) throws BeyondBounds {
        Coding coding = new Coding(StandardCharsets.UTF_8, 0, Decoded.Evidence.HEADER);
        ParsedPage page = PageReader.read(
                html.getBytes(StandardCharsets.UTF_8), coding, "https://example.org/a", Bounds.defaults(), null);
        return MetadataReader.read(page, new Metas(page.metas()));
    }

    /** Shapes of JSON-LD that all say: headline H, published 2025-07-01. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"@type":"NewsArticle","headline":"H","datePublished":"2025-07-01"}
            [{"@type":"WebSite","name":"S"},{"@type":"NewsArticle","headline":"H","datePublished":"2025-07-01"}]
            {"@graph":[{"@type":"Organization","name":"S"},{"@type":["Article","NewsArticle"],"headline":"H","datePublished":"2025-07-01"}]}
            {"@type":"WebPage","mainEntity":{"@type":"Article","headline":"H","datePublished":"2025-07-01"}}
            {"@type":"http://schema.org/NewsArticle","headline":["H","I"],"datePublished":"2025-07-01",}
            // note\u0020{"@type":"BlogPosting",'headline':'H',"datePublished":"2025-07-01"}
            {"@type":"NewsArticle","headline":"H","datePublished":"2025-07-01","description":"a "quoted" word"}
            {"@type":"NewsArticle","headline":" H ","datePublished":{"@value":"2025-07-01"}};
            <!-- {"@type":"NewsArticle","headline":"&#72;","datePublished":"2025-07-01"} -->
            """)
    void jsonLdInEveryShape(String script) throws BeyondBounds {
        String json = script.startsWith("//") ? script.replace("\u0020{", "\n{") : script;
        Metadata metadata = read("<script type=\"application/ld+json\">" + json + "</script><p>x</p>");
        assertEquals("H", metadata.title());
        assertEquals("2025-07-01", metadata.datePublished());
        assertTrue(metadata.saysArticle());
    }

    @Test
    void otherArticlesInJsonLdAreNotThePage() throws BeyondBounds {
        Metadata metadata = read("""
                <script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"ListItem","name":"Other"}]}</script>
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"This","datePublished":"2025-07-01","author":[{"name":"A. B."},{"name":"C. D."}],
                 "articleSection":"Politics","isAccessibleForFree":"False"}</script>""");
        assertEquals("This", metadata.title());
        assertEquals("A. B., C. D.", metadata.byline());
        assertEquals("Politics", metadata.section());
        assertTrue(metadata.paywalled());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            <title>Storm hits the coast | Daily Wave</title><h1>Storm hits the coast</h1>                                          § Storm hits the coast
            <title>Storm hits the coast | Daily Wave</title><h1>Daily Wave</h1><h2>Storm hits the coast</h2>                        § Storm hits the coast
            <title>Storm hits the coast - Daily Wave</title><p>x</p>                                                                § Storm hits the coast
            <title>Daily Wave :: Storm hits the coast of the island</title><p>x</p>                                                 § Storm hits the coast of the island
            <meta property="og:title" content="Storm hits the coast"><meta property="og:site_name" content="Daily Wave"><p>x</p>    § Storm hits the coast
            <meta property="og:title" content="Storm hits the coast - Daily Wave"><meta property="og:site_name" content="Daily Wave"> § Storm hits the coast
            <title>Буря на побережье / Волна</title><h1>Буря на побережье 06.01.12 08:49</h1>                                       § Буря на побережье
            <title>توفان در ساحل - موج روز</title><h1>توفان در ساحل</h1>                                                            § توفان در ساحل
            <title>Storm hits the coast of the island | News | Daily-wave.example</title><h1>Daily-wave.example</h1>                § Storm hits the coast of the island
            <title>Storm hits the coast of the island | News | Daily-wave.example</title><h1>Daily-wave.example</h1><h2>Daily-wave.example</h2> § Storm hits the coast of the island
            <title>Буря дошла до всех берегов — Погода — Новости волны</title><h1>Новости волны / Погода</h1>                       § Буря дошла до всех берегов
            <meta property="og:title" content="Storm hits the coast -"><h1>Storm hits the coast</h1>                                § Storm hits the coast
            <title>The wind of the year - Daily Wave</title><meta property="og:title" content="Wind takes roofs"><h1>Storm hits the coast</h1> § Storm hits the coast
            <title>The storm's way! | Wave</title><meta property="og:title" content="The storm's way!"><h1>The storm’s way!</h1>   § The storm's way!
            <title>The storm's way | Wave</title><h1>The storm’s way</h1>                                                           § The storm’s way
            <title>x</title><meta property="og:title" content="A &amp;quot;B&amp;quot;"><h1>A "B"</h1>                               § A "B"
            <title>Storm: roofs torn off - Wave</title><meta property="og:title" content="The night of the roofs"><ul><li><a href="/w">Weather</a></li><li><h1>Storm: roofs torn off</h1></li></ul><h2>The night of the roofs</h2> § The night of the roofs
            <title>Storm: roofs torn off - Wave</title><meta property="og:title" content="The night of the roofs"><div><a href="/w">Weather</a> / <h1>Storm: roofs torn off</h1></div><h2><span>On the coast</span>The night of the roofs</h2> § The night of the roofs
            <title>Storm: roofs torn off - Wave</title><meta property="og:title" content="The night of the roofs"><ul><li><a href="/w">Weather</a></li><li><h1>Storm: roofs torn off</h1></li></ul><h2>Roofs of the night</h2> § Storm: roofs torn off
            <title>Storm: roofs torn off - Wave</title><meta property="og:title" content="The night of the roofs"><div><a href="/w">Weather</a><h1>Storm: roofs torn off</h1><p>x</p></div><h2>The night of the roofs</h2> § Storm: roofs torn off
            <title>Storm: roofs torn off - Wave</title><meta property="og:title" content="The night of the roofs"><h1>Storm: roofs torn off</h1><h2><a href="/n">The night of the roofs</a></h2> § Storm: roofs torn off
            <title>Storm: the night | News</title><meta property="og:title" content="Storm: the night"><script type="application/ld+json">{"@type":"Article","headline":"Storm - the night"}</script> § Storm: the night
            <title>Storm hits the coast of the island » News » Daily Wave</title><h1><span>Storm hits the coast of the island</span><a href="/">Daily Wave</a></h1> § Storm hits the coast of the island
            <title>Storm hits the coast -- Weather -- Wave</title><meta property="og:site_name" content="Wave"><meta name="twitter:title" content="Storm hits the coast -- Wave"><h1>Storm hits the coast</h1> § Storm hits the coast
            <meta property="og:title" content="폭풍이 해안을 덮쳤다ㅣ물결일보"><meta property="og:site_name" content="물결일보"><p>x</p> § 폭풍이 해안을 덮쳤다
            <title>The storm takes the roofs, Wave Current News</title><table><tr><td>The storm takes</td><td>The storm takes the roofs</td><td><a href="/">The storm takes the roofs, Wave</a></td></tr></table> § The storm takes the roofs
            """)
    void theHeadline(String html, String title) throws BeyondBounds {
        assertEquals(title, read(html).title());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://example.org/opinion/2025/a, OPINION
            https://example.org/mneniya/a,      OPINION
            https://opinion.example.org/a,      OPINION
            https://some-oped.example/a/1,      OPINION
            https://daily-tribune.example/a/1,  UNKNOWN
            https://daily-tribune.example/tribune/1, OPINION
            https://example.org/analitika/a,    ANALYSIS
            https://example.org/interview/a,    INTERVIEW
            https://example.org/press-releases/a, PRESS_RELEASE
            https://example.org/live/a,         LIVE_BLOG
            https://example.org/news/a,         NEWS
            https://example.org/opinion-of-a-cat, UNKNOWN
            https://example.org/%DB%8C%D8%A7%D8%AF%D8%AF%D8%A7%D8%B4%D8%AA/a, OPINION
            """)
    void theGenreByAddress(String url, Genre genre) throws BeyondBounds {
        assertEquals(genre, Genres.find(read("<h1>x</h1>"), url));
    }

    @Test
    void markupGoesBeforeTheAddress() throws BeyondBounds {
        Metadata metadata = read(
                "<script type=\"application/ld+json\">{\"@type\":\"OpinionNewsArticle\",\"headline\":\"H\"}</script>");
        assertEquals(Genre.OPINION, Genres.find(metadata, "https://example.org/news/a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <html itemscope itemtype="http://schema.org/OpinionNewsArticle"><h1>H</h1>                                         | OPINION
            <div itemscope itemtype="https://schema.org/NewsArticle"><h1>H</h1></div>                                          | NEWS
            <div itemscope itemtype="https://schema.org/NewsArticle https://schema.org/AnalysisNewsArticle"><h1>H</h1></div>   | ANALYSIS
            <div itemscope itemtype="https://schema.org/LiveBlogPosting"><h2>H</h2></div>                                      | LIVE_BLOG
            <body itemscope itemtype="https://schema.org/WebPage"><div itemscope itemtype="https://schema.org/OpinionNewsArticle"><h1>H</h1></div> | OPINION
            <h1>H</h1><div itemscope itemtype="https://schema.org/OpinionNewsArticle">a</div><div itemscope itemtype="https://schema.org/NewsArticle">b</div> | UNKNOWN
            <article itemscope itemtype="https://schema.org/NewsArticle"><h1>H</h1><div itemscope itemtype="https://schema.org/OpinionNewsArticle">b</div></article> | NEWS
            <div itemscope itemtype="https://schema.org/Person"><h1>H</h1></div>                                               | UNKNOWN
            """)
    void theGenreByMicrodata(String html, Genre genre) throws BeyondBounds {
        assertEquals(genre, Genres.find(read(html), "https://example.org/a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            МОСКВА, 1 июля. /ТАСС/. Министр прибыл.                | tass
            BAKI, 1 iyul, AZƏRTAC - Nazir gəldi.                   | azertac
            به گزارش ایسنا، وزیر آمد.                              | -
            تهران (ایسنا) - وزیر آمد.                              | isna
            LONDON (Reuters) - The minister came.                  | reuters
            The minister came, Reuters reported on Monday.         | -
            Министр прибыл, сообщает ТАСС со ссылкой на аппарат.   | -
            БАКУ, 1 июля — РИА Новости. Министр прибыл.            | ria
            МОСКВА, 1 июл - РИА Новости, Иван Волнин. Министр прибыл. | ria
            ANKARA (AA) - Bakan geldi.                             | aa
            İSTANBUL, (DHA) - Bakan geldi.                         | dha
            Bakanın geldiğini AA muhabiri gördü, dedi.             | -
            الدوحة - 1 يوليو (قنا) - وصل الوزير.                   | qna
            وصل الوزير. (رويترز)                                   | reuters
            ТЕГЕРАН, ИРНА — Министр прибыл.                        | irna
            Bakı, 1 iyul, Report - Nazir gəldi.                    | report
            """)
    void theAgencyThatATextIsCreditedTo(String text, String agency) {
        assertEquals(agency, WireAgency.find(null, text).orElse("-"));
    }

    @Test
    void nothingIsDeclaredOnABarePage() throws BeyondBounds {
        Metadata metadata = read("<p>x</p>");
        assertEquals(null, metadata.title());
        assertEquals(null, metadata.byline());
        assertFalse(metadata.paywalled());
        assertFalse(metadata.saysArticle());
    }
}
