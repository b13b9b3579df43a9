package dev.parallax;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.model.Article;
import dev.parallax.model.Citation;
import dev.parallax.model.CitationForm;
import dev.parallax.model.Claim;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.DatePrecision;
import dev.parallax.model.Genre;
import dev.parallax.model.Mention;
import dev.parallax.model.Quantity;
import dev.parallax.model.Quote;
import dev.parallax.model.QuoteForm;
import dev.parallax.model.Voice;
import dev.parallax.model.VoiceSpan;
import dev.parallax.spark.HadoopFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a reader finds in the founding document is in the tables: {@code -Dparallax.shared=FOLDER}, which holds {@code data/seed}. Compared by counts, ids and kinds;
 * nothing of its text stands here.
 */
class FoundingDocumentIT {
    @TempDir
    Path folder;

    @Test
    void whatAReaderFindsIsInTheTables() throws Exception {
        Path seed = Path.of(System.getProperty("parallax.shared", ""), "data", "seed");
        assumeTrue(
                !System.getProperty("parallax.shared", "").isEmpty() && Files.isDirectory(seed),
                "no founding document given");
        ReleaseTables release = build(seed);
        List<Article> articles = release.all("articles", Article.class);
        assertEquals(1, articles.size());
        List<Quote> quotes = release.all("quotes", Quote.class);
        List<VoiceSpan> voices = release.all("voices", VoiceSpan.class);
        List<Mention> mentions = release.all("mentions", Mention.class);
        assertAll(
                () -> head(articles.get(0)),
                () -> citations(release.all("citations", Citation.class)),
                () -> events(release.all("coverage", Coverage.class)),
                () -> toll(release.all("claims", Claim.class)),
                () -> names(mentions),
                () -> speech(quotes),
                () -> voices(voices));
    }

    private ReleaseTables build(Path seed) throws Exception {
        Path recipe = folder.resolve("recipe.yaml");
        Files.writeString(recipe, """
                corpus: founding
                inputs:
                  - warc: "%s/*.warc.gz"
                outlets: any
                release: {text: full, pseudonyms: false}
                """.formatted(seed.toAbsolutePath()));
        Path out = folder.resolve("out");
        ProgramRun.start(List.of(), List.of("build", recipe.toString(), "--out", out.toString()))
                .finish();
        return ReleaseTables.open(
                HadoopFiles.configuration(),
                new org.apache.hadoop.fs.Path(out.resolve("founding-0.1.0").toUri()));
    }

    private static void head(Article article) {
        assertEquals("ar", article.language());
        assertEquals(Genre.OPINION, article.genre());
        assertNotNull(article.byline());
        assertNull(article.publishedAt());
        assertEquals(DatePrecision.UNKNOWN, article.publishedPrecision());
        assertEquals(Instant.parse("2025-07-02T00:00:00Z"), article.publishedNotBefore());
        assertEquals(
                Instant.parse("2025-07-10T00:00:00Z").toString().substring(0, 10),
                String.valueOf(article.publishedNotAfter()).substring(0, 10));
        // The view count, the category and the comment line stand around these thirteen paragraphs, not among them.
        assertEquals(13, article.text().lines().count());
        assertFalse(article.text().contains("Views"));
    }

    private static void citations(List<Citation> citations) {
        assertEquals(
                List.of("realtv", "ria", "tasnim", "iz"),
                citations.stream().map(Citation::targetOutletId).toList());
        assertTrue(citations.stream()
                .allMatch(citation -> citation.form() == CitationForm.FOOTNOTE && citation.targetUrl() != null));
        assertEquals(
                4, citations.stream().map(Citation::citingSentenceNo).distinct().count());
    }

    private static void events(List<Coverage> coverage) {
        Set<String> members = new HashSet<>();
        coverage.stream()
                .filter(row -> row.status() == CoverageStatus.MEMBER)
                .forEach(row -> members.add(row.eventId()));
        assertTrue(
                members.containsAll(Set.of(
                        "azal-crash",
                        "yekaterinburg-raid",
                        // Told as a whole, "measures of retaliation", without naming one of them.
                        "baku-retaliation",
                        "azerbaijan-cyberattack",
                        "witkoff-baku",
                        "zakharova-warning")),
                members.toString());
    }

    private static void toll(List<Claim> claims) {
        List<Claim> said = claims.stream()
                .filter(claim -> claim.quantity() == Quantity.KILLED && claim.value() == 67)
                .toList();
        assertEquals(1, said.size());
        assertEquals(Voice.OUTLET, said.get(0).voice());
        assertNull(said.get(0).quoteNo());
    }

    private static void names(List<Mention> mentions) {
        Set<String> concepts = new HashSet<>();
        mentions.forEach(mention -> concepts.add(String.valueOf(mention.conceptId())));
        assertTrue(
                concepts.containsAll(Set.of(
                        "ziyaddin_safarov",
                        "huseyn_safarov",
                        "ilham_aliyev",
                        "maria_zakharova",
                        "dmitry_peskov",
                        "steve_witkoff",
                        "vladimir_putin",
                        "donald_trump",
                        "strategic_alliance")),
                concepts.toString());
        assertTrue(mentions.stream()
                .anyMatch(mention ->
                        "israel_label".equals(mention.conceptId()) && "zionist_regime".equals(mention.variant())));
    }

    private static void speech(List<Quote> quotes) {
        assertEquals(
                2,
                quotes.stream()
                        .filter(quote -> quote.form() == QuoteForm.DIRECT && quote.endChar() - quote.beginChar() > 40)
                        .count());
        assertTrue(quotes.stream()
                .anyMatch(quote ->
                        quote.form() == QuoteForm.DIRECT && "maria_zakharova".equals(quote.speakerConceptId())));
        assertTrue(quotes.stream()
                .filter(quote -> quote.form() == QuoteForm.DIRECT)
                .allMatch(quote -> quote.speakerSurface() != null));
        assertTrue(
                quotes.stream().filter(quote -> quote.form() == QuoteForm.MIXED).count() >= 2);
        for (String speaker : List.of("russian_interior_ministry", "russian_foreign_ministry", "dmitry_peskov")) {
            assertTrue(
                    quotes.stream()
                            .anyMatch(quote ->
                                    quote.form() == QuoteForm.INDIRECT && speaker.equals(quote.speakerConceptId())),
                    speaker);
        }
    }

    private static void voices(List<VoiceSpan> voices) {
        assertTrue(
                voices.stream().filter(span -> span.voice() == Voice.IMPERSONAL).count() >= 3);
        assertTrue(voices.stream().anyMatch(span -> span.voice() == Voice.UNCLEAR));
    }
}
