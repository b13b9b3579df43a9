package dev.parallax.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.parallax.compare.EventArticle.Publication;
import dev.parallax.model.Attention;
import dev.parallax.model.Completeness;
import dev.parallax.model.ExpectedSource;
import dev.parallax.model.Genre;
import dev.parallax.model.Reuse;
import dev.parallax.model.ReuseKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables computed by hand. */
class AttentionsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 27);
    private static final EventWindow WINDOW = new EventWindow("e", DAY, DAY.plusDays(1));

    private static EventArticle article(String id, String outlet, @Nullable Publication publication) {
        return new EventArticle("e", id, outlet, outlet, "a", "ru", Genre.NEWS, publication, 100, new TreeSet<>());
    }

    private static Publication at(String low, String high) {
        return new Publication(
                Instant.parse("2025-06-27T" + low + ":00Z"), Instant.parse("2025-06-27T" + high + ":00Z"));
    }

    private static Completeness day(String outlet, LocalDate day, @Nullable Long expected, ExpectedSource source) {
        return new Completeness(outlet, "-", day, expected, source, 12, 10, 1);
    }

    private static final List<EventArticle> ARTICLES = List.of(
            article("1", "ria", at("06:00", "06:30")),
            article("2", "ria", at("05:00", "09:00")),
            article("3", "ria", null),
            article("4", "tass", at("08:00", "08:00")));

    @Test
    void knownCompletenessGivesShareAndLag() {
        Attentions attentions = new Attentions(List.of(
                day("ria", DAY, 10L, ExpectedSource.SITEMAP),
                day("ria", DAY.plusDays(1), 10L, ExpectedSource.FEED),
                day("ria", DAY.plusDays(2), null, ExpectedSource.UNKNOWN),
                day("tass", DAY, 10L, ExpectedSource.SITEMAP),
                day("tass", DAY.plusDays(1), 10L, ExpectedSource.SITEMAP)));
        Copies copies = Copies.of(List.of(new Reuse("3", "4", 0.25, 9, ReuseKind.WIRE)));
        List<Attention> rows = attentions.of(WINDOW, ARTICLES, copies);
        Attention ria = rows.get(0);
        assertEquals(3, ria.articles());
        assertEquals(2.75, ria.reuseAdjustedArticles());
        assertEquals(20, ria.outletTotal());
        assertEquals(2, ria.mediaOnly());
        assertEquals(3 / 20.0, ria.share());
        assertEquals(Instant.parse("2025-06-27T05:00:00Z"), ria.firstAtLow());
        assertEquals(Instant.parse("2025-06-27T06:30:00Z"), ria.firstAtHigh());
        Attention tass = rows.get(1);
        assertEquals(1.5, tass.lagHoursLow());
        assertEquals(3, tass.lagHoursHigh());
        assertEquals(0, ria.lagHoursLow());
    }

    /** A number for the whole outlet covers its editions; a number for one edition does not cover another. */
    @Test
    void editionsAndTheWholeOutlet() {
        Completeness edition = new Completeness("ria", "ria-ru", DAY, null, ExpectedSource.UNKNOWN, 3, 3, 0);
        Completeness counted = new Completeness("ria", "ria-en", DAY, 4L, ExpectedSource.FEED, 3, 3, 0);
        Completeness next = day("ria", DAY.plusDays(1), 10L, ExpectedSource.DECLARED);
        assertNotNull(ria(day("ria", DAY, 10L, ExpectedSource.DECLARED), edition, next)
                .share());
        assertNull(ria(counted, edition, next).share());
        assertNotNull(ria(counted, next).share());
    }

    private static Attention ria(Completeness... rows) {
        return new Attentions(List.of(rows)).of(WINDOW, ARTICLES, Copies.none()).get(0);
    }

    @Test
    void oneUnknownDayMakesShareAndLagUnknown() {
        Attentions attentions = new Attentions(List.of(
                day("ria", DAY, 10L, ExpectedSource.SITEMAP),
                day("ria", DAY.plusDays(1), null, ExpectedSource.UNKNOWN),
                day("tass", DAY, 10L, ExpectedSource.SITEMAP)));
        for (Attention row : attentions.of(WINDOW, ARTICLES, Copies.none())) {
            assertNull(row.share());
            assertNull(row.lagHoursLow());
            assertNull(row.lagHoursHigh());
        }
    }

    @Test
    void withoutDatesThereIsNoFirstReport() {
        Attention row = new Attentions(List.of())
                .of(WINDOW, List.of(article("1", "ria", null)), Copies.none())
                .get(0);
        assertNull(row.firstAtLow());
        assertEquals(0, row.outletTotal());
    }

    /** An event that was discovered has no declared window: its articles' days are its window; without a date there is none. */
    @Test
    void anUndeclaredEventSpansItsArticles() {
        EventArticle dated = new EventArticle(
                "e", "a1", "o", "o", "a", "ru", Genre.NEWS, at("10:00", "11:00"), 100, new TreeSet<>());
        EventArticle undated = new EventArticle("e", "a2", "o", "o", "a", "ru", Genre.NEWS, null, 100, new TreeSet<>());
        assertEquals(
                java.util.Optional.of(new EventWindow("e", DAY, DAY)),
                EventWindow.spanning("e", List.of(undated, dated)));
        assertEquals(java.util.Optional.empty(), EventWindow.spanning("e", List.of(undated)));
    }
}
