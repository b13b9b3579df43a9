package dev.parallax.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.cli.Golden;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.SixLanguages;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of an article, an event and a lost page. */
class ExplanationTest {
    private static final ConceptLabels LABELS = new ConceptLabels(
            Map.of("minister_0001", "Vera Ladogina", "island_0001", "Island", "salvage_label", "Salvage"));

    @TempDir
    static Path folder;

    private static ReleaseTables tables;
    private static ReleaseTables textless;

    @BeforeAll
    static void write() throws Exception {
        tables = SixLanguages.of(true).write(folder.resolve("full"));
        textless = SixLanguages.of(false).write(folder.resolve("none"));
    }

    @Test
    void article() throws Exception {
        check("article.txt", Explanation.of(tables, LABELS, SixLanguages.NEVA));
    }

    @Test
    void articleWithoutText() throws Exception {
        check("article-without-text.txt", Explanation.of(textless, LABELS, SixLanguages.NEVA));
    }

    @Test
    void articleOfNoEvent() throws Exception {
        check("article-of-no-event.txt", Explanation.of(tables, LABELS, SixLanguages.HARVEST));
    }

    @Test
    void persianArticle() throws Exception {
        check("article-fa.txt", Explanation.of(tables, LABELS, "c3000000"));
    }

    @Test
    void event() throws Exception {
        check("event.txt", Explanation.of(tables, LABELS, SixLanguages.EVENT));
    }

    @Test
    void eventThatNobodyTells() throws Exception {
        check("event-untold.txt", Explanation.of(tables, LABELS, "lighthouse-dark"));
    }

    @Test
    void lostPage() throws Exception {
        check("lost-page.txt", Explanation.ofLoss(tables, "https://www.neva.example/news/?utm_source=x"));
    }

    @Test
    void lostRecaptureOfAnArticle() throws Exception {
        check("lost-recapture.txt", Explanation.ofLoss(tables, SixLanguages.NEVA));
    }

    @Test
    void pageThatLeftNoTrace() throws Exception {
        check("lost-without-trace.txt", Explanation.ofLoss(tables, "https://neva.example/news/1009"));
    }

    @Test
    void addressesInAnyFormMeanTheArticle() throws Exception {
        String whole = Explanation.of(tables, LABELS, SixLanguages.NEVA).toString();
        assertEquals(
                whole,
                Explanation.of(tables, LABELS, "http://www.neva.example/news/1001/?utm_medium=rss#top")
                        .toString());
        assertEquals(
                whole, Explanation.of(tables, LABELS, "neva.example/news/1001").toString());
        assertEquals(
                whole, Explanation.of(tables, LABELS, "a1000000000000000000a").toString());
    }

    @Test
    void aLostPageIsExplainedWithoutBeingAsked() throws Exception {
        assertEquals(
                Explanation.ofLoss(tables, "https://neva.example/news").toString(),
                Explanation.of(tables, LABELS, "https://neva.example/news").toString());
    }

    @Test
    void aBeginningOfTwoIsRefused() {
        String message = refusal("a1000");
        assertEquals(
                "\"a1000\" may be any of 2: " + SixLanguages.NEVA + ", " + SixLanguages.HARVEST + "; give more of it",
                message);
    }

    @Test
    void theNearestIsNamed() {
        assertTrue(refusal("ferry-agruond").endsWith("did you mean \"ferry-aground\"?"), refusal("ferry-agruond"));
        assertTrue(refusal("d5000000000000000000aaab").endsWith("did you mean \"d5000000000000000000aaaa\"?"));
        assertTrue(
                refusal("https://neva.example/news/1003").contains("did you mean \"https://neva.example/news/1001\"?"));
        assertTrue(refusal("zzzzzzzzzzzzzzzzzzz").endsWith("is called \"zzzzzzzzzzzzzzzzzzz\""));
    }

    private static String refusal(String asked) {
        return assertThrows(IllegalArgumentException.class, () -> Explanation.of(tables, LABELS, asked))
                .getMessage();
    }

    private static void check(String file, Lines lines) throws Exception {
        Golden.check(ExplanationTest.class, file, lines.list());
    }
}
