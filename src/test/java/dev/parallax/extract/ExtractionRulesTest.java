package dev.parallax.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.parallax.catalog.ExtractionRule;
import dev.parallax.model.Article;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An outlet's own rules win for the days that they hold for, and leave a page alone where they match nothing. */
class ExtractionRulesTest {
    private static final String FIRST =
            "The ferry left the harbour at noon with forty people aboard, the harbour master said on Tuesday.";
    private static final String SECOND = "It reached the island two hours later, and nobody was hurt in the storm.";
    private static final String DECOY =
            "The archive of the town keeps letters of captains, and each of them tells of another winter, "
                    + "of the ice, of the ships that came late, and of the families who stood on the quay and waited. ";
    private static final String PAGE = """
            <html lang='en'><head><title>Wave | Ferry</title><meta name='author' content='Wave desk'></head><body>
            <h1 class='logo'>Wave</h1><div data-role='story'><b class='name'>Ferry reaches island</b>
            <i data-who='x'>By Ann Bell</i><time class='t' datetime='2025-07-01T12:00:00+03:00'>1 July</time>
            <p>%s</p><p class='also'>Read also: the storm of last year in pictures and words</p><p>%s</p></div>
            <div class='long'><p>%s</p><p>%s</p></div></body></html>""".formatted(FIRST, SECOND, DECOY.repeat(4), DECOY.repeat(3));

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private static ExtractionRule rule(LocalDate from, LocalDate until, String text) {
        return new ExtractionRule(from, until, text, ".also", ".name", "[data-who=x]", "time.t");
    }

    private static Article read(ExtractionRule... rules) {
        OutletRules outlet = new OutletRules(
                "wave", "UTC", new TreeMap<>(), new ArrayList<>(), new TreeSet<>(), new ArrayList<>(List.of(rules)));
        return Pages.kept(Pages.stage(outlet)
                        .apply(Pages.of("https://wave.example/1", PAGE, StandardCharsets.UTF_8, null, "wave")))
                .article();
    }

    @Test
    void theRuleSaysWhatIsTextTitleAuthorAndTime() {
        Article article = read(rule(JULY, null, "[data-role=story] > p"));
        assertEquals(FIRST + "\n" + SECOND, article.text());
        assertEquals("Ferry reaches island", article.title());
        assertEquals("By Ann Bell", article.byline());
        assertEquals(Instant.parse("2025-07-01T09:00:00Z"), article.publishedAt());
        assertEquals("rule", article.publishedSource());
        assertEquals("wave/2025-07-01", article.extractor());
    }

    @Test
    void anElementInALineMayBeTheText() {
        Article article = read(rule(null, null, "b.name, [data-role=story] > p"));
        assertEquals("Ferry reaches island\n" + FIRST + "\n" + SECOND, article.text());
        assertEquals("wave/first", article.extractor());
    }

    /** Pages are captured on 10 July 2025. */
    @ParameterizedTest
    @CsvSource({
        "2025-07-10, , wave/2025-07-10",
        "2025-07-11, , generic/1",
        ", 2025-07-10, wave/first",
        ", 2025-07-09, generic/1",
        "2025-07-10, 2025-07-10, wave/2025-07-10"
    })
    void theDayOfCaptureChoosesTheRule(LocalDate from, LocalDate until, String extractor) {
        assertEquals(extractor, read(rule(from, until, "[data-role=story] > p")).extractor());
    }

    /** No word, no drop and no title of it is used then, and the column says so. */
    @ParameterizedTest
    @CsvSource({"div.gone", "time:empty", "script"})
    void aRuleThatMatchesNoTextLeavesThePageAlone(String selector) {
        Article generic = read();
        Article article = read(rule(JULY, null, selector));
        assertEquals("generic/1", generic.extractor());
        assertEquals("generic/1 after wave/2025-07-01", article.extractor());
        assertEquals(generic.text(), article.text());
        assertEquals(generic.title(), article.title());
        assertFalse("rule".equals(article.publishedSource()));
    }

    @Test
    void anotherDaysRuleIsNotAsked() {
        Article article =
                read(rule(null, LocalDate.of(2025, 6, 30), ".long"), rule(JULY, null, "[data-role=story] > p"));
        assertEquals("wave/2025-07-01", article.extractor());
    }
}
