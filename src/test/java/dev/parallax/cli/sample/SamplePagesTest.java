package dev.parallax.cli.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.catalog.CatalogErrors;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Renders one small outlet, and compares bytes. */
class SamplePagesTest {
    private static final String OUTLET = """
            id: courier
            name: Courier
            country: RU
            control: independent
            owner_group: courier
            control_source: invented for the test
            target_audience: domestic
            time_zone: Europe/Moscow
            editions:
              - {id: courier-ru, language: ru, domains: [courier.example]}
            """;

    private static final String SETTINGS = """
            template: template.html
            charset: windows-1251
            declared: wrong-header
            date: {locale: ru_RU, pattern: "d MMMM yyyy, HH:mm", zone: Europe/Moscow}
            metadata: jsonld
            """;

    private static final String TEMPLATE = """
            <html lang="{{language}}"><meta charset="windows-1251"><title>{{title}}</title>
            <link rel="canonical" href="{{url}}">
            <script type="application/ld+json">{"headline": "{{title_json}}", "datePublished": "{{date_iso}}"}</script>
            <time>{{date_visible}}</time> {{date_iso_utc}} {{date_day}}{{#lead}} <b>{{lead}}</b>{{/lead}}{{#byline}} {{byline}}{{/byline}}
            {{body}}
            </html>
            """;

    private static final String ARTICLE = """
            ---
            url: https://courier.example/1.html
            published: 2025-06-27T18:40+03:00
            captured: 2025-06-28T02:11:00Z
            title: Слово: "да" & <нет>
            byline: Анна
            genre: news
            events: []
            ---
            Первый [абзац](https://other.example/?a=1&b=2), 5 < 6.

            > Цитата
            > вторая
            ## Подзаголовок
            - раз
            - два
            Конец
            """;

    private static final String PAGE = """
            <html lang="ru"><meta charset="windows-1251"><title>Слово: &quot;да&quot; &amp; &lt;нет&gt;</title>
            <link rel="canonical" href="https://courier.example/1.html">
            <script type="application/ld+json">{"headline": "Слово: \\"да\\" & <нет>", "datePublished": "2025-06-27T18:40:00+03:00"}</script>
            <time>27 июня 2025, 18:40</time> 2025-06-27T15:40:00Z 2025-06-27 Анна
            <p>Первый <a href="https://other.example/?a=1&amp;b=2">абзац</a>, 5 &lt; 6.</p>
            <blockquote>
            <p>Цитата</p>
            <p>вторая</p>
            </blockquote>
            <h2>Подзаголовок</h2>
            <ul>
            <li>раз</li>
            <li>два</li>
            </ul>
            <p>Конец</p>
            </html>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeSample() throws IOException {
        write("catalog/outlets/courier.yaml", OUTLET);
        write("pages/courier/render.yaml", SETTINGS);
        write("pages/courier/template.html", TEMPLATE);
        write("pages/courier/1.txt", ARTICLE);
    }

    @Test
    void anArticleBecomesAPage() {
        SamplePage page = SamplePages.read(folder).get(0);
        assertEquals("https://courier.example/1.html", page.url());
        assertEquals("2025-06-28T02:11:00Z", page.captured().toString());
        assertEquals("text/html; charset=iso-8859-1", page.contentType());
        assertEquals(PAGE, new String(page.body(), Charset.forName("windows-1251")));
    }

    @Test
    void aRecaptureHasTheTextAndTheAddressOfTheFirst() throws IOException {
        String head = ARTICLE.substring(0, ARTICLE.lastIndexOf("---") + 4)
                .replace(
                        "---\nurl: https://courier.example/1.html",
                        "---\nkind: tracking\nurl: http://courier.example/1.html?utm_source=x")
                .replace("2025-06-28T02:11:00Z", "2025-06-29T02:11:00Z");
        write("pages/courier/1.recapture.txt", head);
        List<SamplePage> pages = SamplePages.read(folder);
        assertEquals("http://courier.example/1.html?utm_source=x", pages.get(1).url());
        assertArrayEquals(pages.get(0).body(), pages.get(1).body());
    }

    @Test
    void otherPagesAreSentWithoutTheirFirstLine() throws IOException {
        write(
                "pages/courier/lost.page.html",
                "<!-- url: https://courier.example/x captured: 2025-06-01T00:00:00Z status: 404 expect: http_status -->\n"
                        + "<meta charset=windows-1251>Нет\n");
        SamplePage page = SamplePages.read(folder).get(0);
        assertEquals(404, page.status());
        assertEquals("<meta charset=windows-1251>Нет\n", new String(page.body(), Charset.forName("windows-1251")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa_IR@calendar=persian | yyyy/MM/dd - HH:mm | Asia/Tehran | ۱۴۰۴/۰۴/۰۶ - ۱۹:۱۰",
                "fa_IR@calendar=persian | EEEE d MMMM yyyy | Asia/Tehran | جمعه ۶ تیر ۱۴۰۴",
                "ar_EG | d MMMM yyyy - h:mm a | Africa/Cairo | ٢٧ يونيو ٢٠٢٥ - ٦:٤٠ م",
                "ar@numbers=latn | EEEE d MMMM yyyy - HH:mm | Asia/Tehran | الجمعة 27 يونيو 2025 - 19:10",
                "az_AZ | d MMMM yyyy, HH:mm | Asia/Baku | 27 iyun 2025, 19:40",
                "tr_TR | d MMMM yyyy EEEE, HH:mm | Europe/Istanbul | 27 Haziran 2025 Cuma, 18:40",
                "en_US | MMMM d, y, h:mm a 'ET' | America/New_York | June 27, 2025, 11:40 AM ET"
            })
    void datesAreThoseOfTheOutlet(String locale, String pattern, String zone, String visible) {
        PageSettings settings = new PageSettings(
                "render.yaml",
                "template.html",
                StandardCharsets.UTF_8,
                false,
                PageSettings.Declared.NONE,
                locale,
                pattern,
                zone);
        assertEquals(visible, settings.visible(java.time.Instant.parse("2025-06-27T15:40:00Z")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.txt | Анна | Ə | pages/courier/1.txt: error: windows-1251 has no LATIN CAPITAL LETTER SCHWA (U+018F) in",
                "1.txt | byline | bylyne | pages/courier/1.txt:6: error: \"bylyne\" is no key of an article's head; did you mean \"byline\"?",
                "1.txt | genre: news | genre: newz | pages/courier/1.txt:7: error: \"newz\" is no genre; did you mean \"news\"?",
                "1.txt | +03:00 | '' | pages/courier/1.txt:3: error: published is \"2025-06-27T18:40\"; expected a time with an offset",
                "template.html | {{body}} | {{bodi}} | pages/courier/template.html:5: error: \"bodi\" is no placeholder; did you mean \"body\"?",
                "template.html | {{/lead}} | '' | pages/courier/template.html:4: error: found {{#lead}}; expected both",
                "template.html | <meta charset=\"windows-1251\"> | '' | pages/courier/template.html: error: no meta element names the charset",
                "template.html | windows-1251 | utf-8 | pages/courier/template.html: error: a meta element names the charset utf-8; expected windows-1251",
                "render.yaml | windows-1251 | windows-9999 | pages/courier/render.yaml:2: error: \"windows-9999\" is no charset",
                "render.yaml | wrong-header | wrong_header | pages/courier/render.yaml:3: error: declared: \"wrong_header\" is no valid word; did you mean \"wrong-header\"?"
            })
    void aMistakeNamesItsFile(String file, String passage, String replacement, String error) throws IOException {
        Path path = folder.resolve("pages/courier/" + file);
        String text = Files.readString(path);
        assertTrue(text.contains(passage), passage);
        Files.writeString(path, text.replace(passage, replacement));
        CatalogErrors errors = assertThrows(CatalogErrors.class, () -> SamplePages.read(folder));
        assertTrue(errors.getMessage().startsWith(error), errors.getMessage());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
