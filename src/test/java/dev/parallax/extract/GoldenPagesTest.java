package dev.parallax.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.model.Article;
import dev.parallax.model.CodePoints;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Genre;
import dev.parallax.model.Link;
import dev.parallax.model.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class GoldenPagesTest {
    static final List<GoldenPage> PAGES = GoldenPage.ALL;

    @ParameterizedTest
    @FieldSource("PAGES")
    void whatStandsOnThePage(GoldenPage gold) {
        Article article = Pages.article(Pages.of(gold.url(), gold.html()));
        assertEquals(gold.title(), article.title());
        assertEquals(String.join("\n", gold.paragraphs()), article.text());
        assertEquals(
                gold.published(),
                article.publishedAt() == null
                        ? "unknown"
                        : article.publishedAt().toString());
        assertEquals(gold.language(), article.language());
        assertEquals("generic/1", article.extractor());
    }

    /** Under az IRAN is ıran in lower case, under fa %d prints other digits: nothing of that may show. */
    @ParameterizedTest
    @CsvSource({
        "az, Asia/Baku",
        "fa-IR-u-nu-arabext, Asia/Tehran",
        "tr, Europe/Istanbul",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist, America/New_York"
    })
    void theSameUnderEveryDefaultLocaleAndZone(String locale, String zone) {
        List<ExtractedArticle> expected = all();
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals(expected, all());
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    private static List<ExtractedArticle> all() {
        return PAGES.stream()
                .map(page -> Pages.kept(Pages.stage().apply(Pages.of(page.url(), page.html()))))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void everyLinkOfTheTextIsItsAnchor(GoldenPage gold) {
        ExtractedArticle found = Pages.kept(Pages.stage().apply(Pages.of(gold.url(), gold.html())));
        CodePoints text = CodePoints.of(found.article().text());
        for (Link link : found.links()) {
            Integer begin = link.beginChar();
            Integer end = link.endChar();
            assertEquals(begin == null, end == null);
            if (begin != null && end != null) {
                assertEquals(link.anchor(), text.surface(new Span(begin, end)));
            }
        }
    }

    @Test
    void linksInTheTextHaveSpansAndNotesHaveNone() {
        ExtractedArticle english = Pages.kept(Pages.stage()
                .apply(Pages.of(
                        "https://tide.example/2025/pier", GoldenPage.ALL.get(4).html())));
        assertEquals(1, english.links().size());
        assertEquals("https://ferries.example/list", english.links().get(0).url());
        assertEquals(15, english.links().get(0).beginChar());
        ExtractedArticle arabic = Pages.kept(Pages.stage()
                .apply(Pages.of(
                        GoldenPage.ALL.get(3).url(), GoldenPage.ALL.get(3).html())));
        assertEquals(
                List.of("https://port.example/2025/07/02/opening", "https://sea.example/tickets"),
                arabic.links().stream().map(Link::url).toList());
        assertTrue(arabic.links().stream().allMatch(link -> link.beginChar() == null));
    }

    @Test
    void anUndatedArticleIsNotOlderThanWhatItCitesNorYoungerThanItsCapture() {
        Article article = Pages.article(
                Pages.of(GoldenPage.ALL.get(3).url(), GoldenPage.ALL.get(3).html()));
        assertNull(article.publishedAt());
        assertEquals(Instant.parse("2025-07-02T00:00:00Z"), article.publishedNotBefore());
        assertEquals(Pages.CAPTURED, article.publishedNotAfter());
        assertEquals("سمير البحري", article.byline());
        assertEquals(Genre.OPINION, article.genre());
    }

    @Test
    void publishedAndModifiedAreTwoThings() {
        Article article = Pages.article(
                Pages.of("https://tide.example/2025/pier", GoldenPage.ALL.get(4).html()));
        assertEquals(Instant.parse("2025-07-07T08:40:00Z"), article.publishedAt());
        assertEquals(Instant.parse("2025-07-08T09:00:00Z"), article.modifiedAt());
        assertEquals("Ann Shore", article.byline());
    }

    @ParameterizedTest
    @CsvSource({
        "0, windows-1251, windows-1251",
        "0, KOI8-R, ",
        "0, windows-1251, iso-8859-1",
        "3, windows-1256, ",
        "5, windows-1254, ",
        "5, UTF-16, "
    })
    void theSameTextInOtherCharsets(int page, String charset, String declared) {
        GoldenPage gold = GoldenPage.ALL.get(page);
        String html = charset.equals("KOI8-R")
                ? gold.html().replace("«", "\"").replace("»", "\"").replace("—", "-")
                : gold.html();
        String expected = Pages.article(
                        Pages.of(gold.url(), html.replace("\u064F", "").replace("\u0651", "")))
                .text();
        String written = html.replace("\u064F", "").replace("\u0651", "");
        assertEquals(
                expected,
                Pages.article(Pages.of(gold.url(), written, Charset.forName(charset), declared))
                        .text());
    }

    @Test
    void theOutletsZoneIsUsedWhereThePageGivesNoOffset() {
        GoldenPage persian = GoldenPage.ALL.get(2);
        OutletRules rules = new OutletRules(
                "jonub",
                "Asia/Tehran",
                new java.util.TreeMap<>(java.util.Map.of("jonub.example", "jonub-fa")),
                new java.util.ArrayList<>(),
                new java.util.TreeSet<>(),
                new java.util.ArrayList<>());
        Article article = Pages.kept(Pages.stage(rules)
                        .apply(Pages.of(persian.url(), persian.html(), StandardCharsets.UTF_8, null, "jonub")))
                .article();
        assertEquals(Instant.parse("2025-07-07T08:40:00Z"), article.publishedAt());
        assertNull(article.publishedOffsetMinutes());
        assertEquals("jonub-fa", article.editionId());
        assertTrue(article.text().contains("تازه\u200Cای"));
    }
}
