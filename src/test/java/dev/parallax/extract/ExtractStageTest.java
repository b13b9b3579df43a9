package dev.parallax.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.model.Article;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Page;
import dev.parallax.model.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractStageTest {
    private static final String PARAGRAPH =
            "The ferry left the harbour at noon with forty people aboard, the harbour master said. It reached the island two hours later, and nobody was hurt.";
    private static final String SECOND =
            "The harbour master spoke to the passengers on the quay. They had been told of the storm before the ship left, and most had stayed below.";
    private static final String ARTICLE =
            "<html lang='en'><head><title>Ferry reaches island</title></head><body><h1>Ferry reaches island</h1><div><p>"
                    + PARAGRAPH + "</p><p>" + SECOND + "</p></div></body></html>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table>",
                "<ul><li>",
                "<a href=x>",
                "<p><span>",
                "<blockquote>",
                "<svg>",
                "<font><i>"
            })
    void aPageNestedAHundredThousandDeepEndsSoon(String tag) {
        Page page = Pages.of("https://deep.example/a", tag.repeat(100_000) + PARAGRAPH);
        Outcome<ExtractedArticle> outcome = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Pages.stage().apply(page));
        assertNotNull(outcome);
    }

    /** Places of a page that patterns are asked about, filled with what makes a pattern try again at every letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>%s1</h1>",
                "<title>%s1</title>",
                "<meta property='og:title' content='%s1'>",
                "<meta name='author' content='%s1'>",
                "<h1>Ferry</h1><span class='author'>%s</span>",
                "<h1>Ferry</h1><p class='date'>%s</p>",
                "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'%s1','author':'%s'}</script>",
                "<script type='application/ld+json'>{'@type':'NewsArticle','headline':'Ferry','datePublished':'%s'}</script>"
            })
    void aLineOfSixtyThousandMarksEndsSoon(String place) {
        for (String mark : List.of("(", ",", "a", "1", "1.", "@ ", "— ")) {
            String line = mark.repeat(60_000 / mark.length());
            String body = "<p>" + PARAGRAPH + "</p><p>" + SECOND + "</p>";
            Page page = Pages.of("https://long.example/a", place.replace("%s", line) + body);
            Outcome<ExtractedArticle> outcome = assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> Pages.stage().apply(page), () -> place + " of " + mark);
            assertNotNull(outcome);
        }
    }

    @Test
    void theMarksBehindAnAddressAreNotPartOfItHoweverMany() {
        assertEquals(List.of("http://isle.example/a"), BareUrls.find("1. http://isle.example/a).,"));
        assertEquals(
                List.of("http://isle.example/"),
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> BareUrls.find("1. http://isle.example/" + ".".repeat(2_000_000))));
    }

    @Test
    void bounds() {
        assertEquals(
                Reason.TOO_DEEP, Pages.reason(Pages.of("https://deep.example/a", "<div>".repeat(100_000) + PARAGRAPH)));
        TreeSet<String> any = new TreeSet<>(List.of("any"));
        Outcome<ExtractedArticle> many = new ExtractStage(new TreeMap<>(), any, new Bounds(50, 512, 1000, 1000))
                .open()
                .apply(Pages.of("https://a.example/a", "<p>x</p>".repeat(60)));
        assertEquals(Reason.TOO_MANY_NODES, ((Outcome.Rejected<ExtractedArticle>) many).reason());
    }

    @Test
    void aLongTextWithOneListOfOtherArticlesInItIsAnArticle() {
        StringBuilder list = new StringBuilder("<ul>");
        for (int index = 0; index < 12; index++) {
            list.append("<li><p><a href='/n")
                    .append(index)
                    .append("'>Something happened in the town again</a></p></li>");
        }
        String half = ("<p>" + PARAGRAPH + "</p><p>" + SECOND + "</p>").repeat(2);
        assertTrue(Pages.article(Pages.of(
                        "https://wave.example/a",
                        "<html lang='en'><head><title>Ferry reaches island</title></head><body><h1>Ferry reaches island</h1><div>"
                                + half + list + "</ul>" + half + "</div></body></html>"))
                .text()
                .startsWith(PARAGRAPH));
    }

    @Test
    void whatIsNoArticleIsRejectedWithAReason() {
        String card =
                "<div class='card'><h3><a href='/n%d'>Something happened in the town again</a></h3><p>A few words about what happened there.</p></div>";
        StringBuilder front = new StringBuilder("<html lang='en'><title>Daily Wave</title><body>");
        for (int index = 0; index < 30; index++) {
            front.append(card.formatted(index));
        }
        assertEquals(Reason.NOT_AN_ARTICLE, Pages.reason(Pages.of("https://wave.example/", front.toString())));
        assertEquals(
                Reason.NO_TEXT, Pages.reason(Pages.of("https://wave.example/a", "<title>Ferry</title><h1>Ferry</h1>")));
        assertEquals(Reason.NO_TEXT, Pages.reason(Pages.of("https://wave.example/a", "")));
        assertEquals(
                Reason.MEDIA_ONLY,
                Pages.reason(
                        Pages.of(
                                "https://wave.example/video/1",
                                "<meta property='og:type' content='video.other'><h1>Ferry at sea</h1><video src='a.mp4'></video><p>See the ferry.</p>")));
        assertEquals(
                Reason.NO_TITLE,
                Pages.reason(
                        Pages.of("https://wave.example/a", "<body><p>" + PARAGRAPH + "</p><p>" + PARAGRAPH + "</p>")));
        assertEquals(Reason.BAD_URL, Pages.reason(Pages.of("urn:x", ARTICLE)));
    }

    @Test
    void aLanguageThatIsNotAskedIsNamed() {
        String german = "<h1>Neue Anlegestelle</h1><p>"
                + "Am Montag wurde im Hafen eine neue Anlegestelle für Fähren eröffnet, zu der viele Menschen kamen. "
                        .repeat(3)
                + "</p>";
        Outcome<ExtractedArticle> outcome = Pages.stage().apply(Pages.of("https://welle.example/a", german));
        assertEquals(Outcome.rejected(Reason.LANGUAGE_NOT_ASKED, "de"), outcome);
    }

    @Test
    void theArticleIsNamedByTheOutletsNumberWhereAPatternFindsIt() {
        OutletRules rules = new OutletRules(
                "wave",
                "UTC",
                new TreeMap<>(),
                new ArrayList<>(List.of(Pattern.compile("wave\\.example/(?<id>\\d+)"))),
                new TreeSet<>(),
                new ArrayList<>());
        List<Article> articles = new ArrayList<>();
        for (String url : new String[] {
            "https://wave.example/1913842/a-long-slug",
            "http://www.wave.example/1913842/a-lo?utm_source=x",
            "https://wave.example/1913843/a-long-slug"
        }) {
            articles.add(
                    Pages.kept(Pages.stage(rules).apply(Pages.of(url, ARTICLE, StandardCharsets.UTF_8, null, "wave")))
                            .article());
        }
        assertEquals(articles.get(0).articleId(), articles.get(1).articleId());
        assertNotEquals(articles.get(0).articleId(), articles.get(2).articleId());
        assertEquals("https://wave.example/1913842/a-long-slug", articles.get(0).url());
    }

    @Test
    void theCanonicalAddressIsAbsoluteAndNormalised() {
        String html = ARTICLE.replace("<head>", "<head><link rel='canonical' href='/ferry/?utm_source=x'>");
        assertEquals(
                "https://wave.example/ferry",
                Pages.kept(Pages.stage().apply(Pages.of("https://wave.example/amp/ferry", html)))
                        .canonicalUrl());
    }

    @Test
    void aDateInTheFutureOrInARelatedBoxIsNoDate() {
        String future = ARTICLE.replace(
                "<head>", "<head><meta property='article:published_time' content='2031-01-01T00:00:00Z'>");
        assertEquals(
                null, Pages.article(Pages.of("https://wave.example/a", future)).publishedAt());
        String related = ARTICLE.replace(
                "</body>",
                "<div class='related'><a href='/x'>Other</a> <time datetime='2025-07-01T10:00:00Z'>1 July 2025</time></div></body>");
        assertEquals(
                null, Pages.article(Pages.of("https://wave.example/a", related)).publishedAt());
    }

    @Test
    void theStageCanBeSentAndSaysTheSame() throws IOException, ClassNotFoundException {
        ExtractStage stage = new ExtractStage(new TreeMap<>(), Pages.SIX, Bounds.defaults());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(stage);
        }
        ExtractStage read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (ExtractStage) in.readObject();
        }
        Page page = Pages.of("https://wave.example/a", ARTICLE);
        assertEquals(stage.open().apply(page), read.open().apply(page));
    }

    @Test
    void randomBytesAndCutPagesAreOutcomesToo() {
        Random random = new Random(42);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = GoldenPage.ALL.get(round % 6).html().getBytes(StandardCharsets.UTF_8);
            byte[] cut = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
            for (int index = 0; index < round && cut.length > 0; index++) {
                cut[random.nextInt(cut.length)] = (byte) random.nextInt(256);
            }
            assertNotNull(Pages.stage()
                    .apply(new Page(Pages.of("https://wave.example/a", "").capture(), cut)));
        }
    }

    @Test
    void everyFieldOfTheTableIsFilledAsTheSchemaAsks() {
        Article article = Pages.article(Pages.of("https://wave.example/a", ARTICLE));
        assertEquals(52, article.wordCount());
        assertEquals("Latn", article.script());
        assertEquals(64, article.textSha256().length());
        assertTrue(article.languageConfidence() > 0 && article.languageConfidence() <= 1);
    }
}
