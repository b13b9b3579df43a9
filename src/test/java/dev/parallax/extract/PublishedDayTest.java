package dev.parallax.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.parallax.model.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a page's dates is the day of publication. */
class PublishedDayTest {
    private static final String TEXT =
            "<p>%sThe harbour opened a new pier for the ferries in the morning, the port said in a long note.</p>"
                    + "<p>About two hundred people came to the ceremony, among them fishermen and children of the town.</p>"
                    + "<p>The old mole will be closed for repairs until the spring of the coming year, the port said.</p>";

    /** Address; head; what stands behind the headline; what the text begins with; what stands behind the text; day and source. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /news/23-06-2025-pier/7 | | | | | 2025-06-23 url
            /news/pier | <title>Pier opens - Wave - 23.06.2025</title> | | | | 2025-06-23 title
            /news/pier | <title>23.06.2025 - Pier opens</title> | | | | 2025-06-23 title
            /news/pier | <title>Pier of 23.06.2025 opens</title> | | | | -
            /news/pier | | | '23.6.2025 - ' | | 2025-06-23 dateline
            /news/pier | | | 'HARBOUR, June 23, 2025 (Wave) - ' | | 2025-06-23 dateline
            /news/pier | | | 'On 23 June 2025 it was said that ' | | -
            /news/pier | | | | <p>Length: 7 minutes of reading</p><p>Notes of the editors</p><p>Video</p><p>Sound</p><p>Pictures</p><p>Veröffentlicht am 23.06.2025</p> | 2025-06-23 visible
            /news/pier | | | | <p>Length: 7 minutes of reading</p><p>Notes of the editors</p><p>Video</p><p>Sound</p><p>Pictures</p><p>Опубликовано: 23.06.2025</p> | 2025-06-23 visible
            /news/pier | | <time datetime="2025-07-03T10:18:46Z">Publié le 29 juin 2025</time> | | | 2025-06-29 time
            /news/pier | | <time datetime="2025-07-03T22:18:46Z">4 July 2025</time> | | | 2025-07-03 time
            /news/pier | | <time datetime="2025-06-20T10:18:46Z">Updated 29 June 2025</time> | | | 2025-06-20 time
            /news/pier | <meta name="dc.date" content="2025-06-25"> | <div>23 June 2025</div> | | | 2025-06-23 visible
            /news/pier | <meta name="dc.date" content="2025-06-25"> | | | | 2025-06-25 meta:dc.date
            /news/pier | <meta property="article:published_time" content="2025-06-22T22:04:00Z"><meta name="date" content="Mon, 23 Jun 2025 00:04:00 +0200"> | | | | 2025-06-23 meta:date
            /news/pier | <meta property="article:published_time" content="2025-06-22T22:04:00Z"><meta name="date" content="Mon, 23 Jun 2025 05:04:00 +0200"> | | | | 2025-06-22 meta:article:published_time
            /news/pier | <meta name="dc.date.issued" content="2025-06-24"> | <span itemprop="datePublished" content="2025-06-20">x</span> | | | 2025-06-24 meta:dc.date.issued
            /news/pier | | <div>· June 23, 2025 · <a href="/m">Email this post to a friend</a> · <a href="/p">Print this page out</a></div> | | | 2025-06-23 visible
            /news/pier | <meta property="article:published_time" content="2031-06-22T22:04:00Z"> | | | | -
            /n/7 | <link rel="canonical" href="https://wave.example/2025/06/23/pier"> | | | | 2025-06-23 canonical
            /n/7 | <meta property="og:url" content="https://wave.example/2025/06/23/pier"> | | | | 2025-06-23 canonical
            /news/pier | <meta property="wave:uploaded" content="2025-06-23T04:36:36-05:00"> | | | | 2025-06-23 meta:wave:uploaded
            /news/pier | | <span class="updated" title="2025-06-23T18:52:11+00:00"></span> | | | 2025-06-23 visible
            /news/pier | | <span class="date" title="All of 2025"></span> | | | -
            /news/pier | | <cite>By Ann Moor – <abbr title="2025-06-23T01:40:40Z">1 hr 4 mins ago</abbr></cite> | | | 2025-06-23 time
            /news/pier | | | | <h2>Suggested reads</h2><p><a href="/news/mole">The old mole and the wind of the year</a> by Bo Sund (5/17/2025)</p> | -
            /news/pier | | | | <p><a href="/archive">23 June 2025</a></p> | 2025-06-23 visible
            /news/pier | | <time class="updated" datetime="2025-06-25">x</time><time class="entry-date published" datetime="2025-06-23">x</time> | | | 2025-06-23 time
            /news/pier | | <time itemprop="dateModified" datetime="2025-06-25">x</time><div>23 June 2025</div> | | | 2025-06-23 visible
            /2025/06/23/pier | | <div>Updated 25 June 2025</div> | | | 2025-06-23 url
            /news/pier | <meta property="article:published_time" content="2025-06-23T23:30:00+02:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier opens","datePublished":"2025-06-24 00:30:00"}</script> | | | | 2025-06-23 meta:article:published_time
            /news/pier | <meta property="article:published_time" content="2025-06-20T23:30:00+02:00"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier opens","datePublished":"2025-06-24"}</script> | | | | 2025-06-24 jsonld
            /news/pier | | | | <p>Length: 7 minutes of reading</p><p>Notes of the editors</p><p>Video</p><p>Sound</p><p>Pictures</p><p>Mise en ligne</p><p>23 juin 2025</p> | 2025-06-23 visible
            /news/pier | | | | <p>Length: 7 minutes of reading</p><p>Notes of the editors</p><p>Video</p><p>Sound</p><p>Pictures</p><aside><p>Mise en ligne</p><p>23 juin 2025</p></aside> | 2025-06-23 visible
            /news/pier | | | | <p>Length: 7 minutes of reading</p><p>Notes of the editors</p><p>Video</p><p>Sound</p><p>Pictures</p><ul><li>Pier opens was posted by its editor on 23 June 2025 at 23:03 and is filed under the ships, the works, the town gone</li></ul> | 2025-06-23 visible
            /news/pier | | | | <p>Length: 7 minutes of reading</p><p>Notes of the editors</p><p>Video</p><p>Sound</p><p>Pictures</p><ul><li>The plan of the works was published by the port on its pages, from 23 June 2025 on the ships of the line use the new pier</li></ul> | -
            /news/pier | | | | <p>Length: 7 minutes of reading</p><p>Notes of the editors</p><p>Video</p><p>Sound</p><p>Pictures</p><aside><p>Other news</p><p>23 juin 2025</p></aside> | -
            """)
    void theDayAndWhereItStands(
            String path, String head, String behindHeadline, String begin, String behind, String expected) {
        String page = "<html><head>" + text(head)
                + "<meta property='og:title' content='Pier opens'></head><body><h1>Pier opens</h1>"
                + text(behindHeadline) + "<div>" + TEXT.formatted(text(begin)) + "</div><div>" + text(behind)
                + "</div></body></html>";
        Article article = Pages.article(Pages.of("https://wave.example" + path, page));
        String found = article.publishedAt() == null
                ? "-"
                : article.publishedAt()
                                .atOffset(ZoneOffset.ofTotalSeconds(
                                        article.publishedOffsetMinutes() == null
                                                ? 0
                                                : article.publishedOffsetMinutes() * 60))
                                .toLocalDate()
                        + " " + article.publishedSource();
        assertEquals(expected, found);
    }

    /** Zone of the outlet; the date that the page states, and that of its last change; the day, and the bounds of the hour where only the day is known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTC            | 2025-06-23                | -                    | 2025-06-23 | 2025-06-23T00:00:00Z | 2025-06-24T00:00:00Z
            Asia/Baku      | 2025-06-23                | -                    | 2025-06-23 | 2025-06-22T20:00:00Z | 2025-06-23T20:00:00Z
            Asia/Tehran    | 2 تیر 1404                | -                    | 2025-06-23 | 2025-06-22T20:30:00Z | 2025-06-23T20:30:00Z
            Europe/Moscow  | 2025-06-23                | 2025-06-23T09:00:00Z | 2025-06-23 | 2025-06-22T21:00:00Z | 2025-06-23T09:00:00Z
            Europe/Moscow  | 2025-06-23                | 2025-06-25T09:00:00Z | 2025-06-23 | 2025-06-22T21:00:00Z | 2025-06-23T21:00:00Z
            Europe/Moscow  | 2025-06-23                | 2025-06-20T09:00:00Z | 2025-06-23 | 2025-06-22T21:00:00Z | 2025-06-23T21:00:00Z
            Europe/Moscow  | 2025-07-10                | -                    | 2025-07-10 | 2025-07-09T21:00:00Z | 2025-07-10T08:00:00Z
            Asia/Baku      | 2025-06-23 01:30          | -                    | 2025-06-23 | -                    | -
            Asia/Baku      | 2025-06-22T21:30:00Z      | -                    | 2025-06-23 | -                    | -
            Asia/Baku      | 2025-06-23T01:30:00+04:00 | -                    | 2025-06-23 | -                    | -
            America/Denver | 2025-06-23T01:30:00+04:00 | -                    | 2025-06-23 | -                    | -
            """)
    void theDayIsThatOfThePlace(
            String zone, String published, String modified, LocalDate day, String notBefore, String notAfter) {
        String page = "<html><head><meta property='article:published_time' content='" + published
                + "'><meta property='article:modified_time' content='" + modified
                + "'></head><body><h1>Pier opens</h1><div>" + TEXT.formatted("") + "</div></body></html>";
        OutletRules outlet =
                new OutletRules("test", zone, new TreeMap<>(), new ArrayList<>(), new TreeSet<>(), new ArrayList<>());
        Article article = Pages.kept(Pages.stage(outlet).apply(Pages.of("https://wave.example/news/pier", page)))
                .article();
        assertEquals(day, article.publishedOn());
        assertEquals(instant(notBefore), article.publishedNotBefore());
        assertEquals(instant(notAfter), article.publishedNotAfter());
    }

    private static @Nullable Instant instant(String cell) {
        return cell.equals("-") ? null : Instant.parse(cell);
    }

    @Test
    void anArticleOfUnknownDayIsNotYoungerThanItsLastChange() {
        String page = "<html><head><meta property='article:modified_time' content='2025-06-25T10:00:00Z'></head><body>"
                + "<h1>Pier opens</h1><div>" + TEXT.formatted("") + "</div></body></html>";
        Article article = Pages.article(Pages.of("https://wave.example/news/pier", page));
        assertNull(article.publishedAt());
        assertEquals(Instant.parse("2025-06-25T10:00:00Z"), article.publishedNotAfter());
        assertEquals(Instant.parse("2025-06-25T10:00:00Z"), article.modifiedAt());
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
