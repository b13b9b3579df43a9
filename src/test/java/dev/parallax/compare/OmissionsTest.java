package dev.parallax.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Genre;
import dev.parallax.model.Omission;
import dev.parallax.run.Recipe.CompareSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Tables computed by hand. */
class OmissionsTest {
    private static EventArticle article(String owner, String group, String language, String... concepts) {
        return new EventArticle(
                "e",
                owner + language + concepts.length,
                owner,
                owner,
                group,
                language,
                Genre.NEWS,
                null,
                100,
                new TreeSet<>(List.of(concepts)));
    }

    private static List<Omission> omissions(List<EventArticle> articles) {
        return new Omissions("bloc", new CompareSettings("bloc", 200, 1)).of(articles, Copies.none());
    }

    @Test
    void anOwnerCountsWithTheShareOfItsArticles() {
        List<Omission> rows = omissions(List.of(
                article("p", "a", "ru"),
                article("p", "a", "ru", "autopsy"),
                article("q", "a", "ru"),
                article("r", "b", "ru", "autopsy"),
                article("s", "b", "ru", "autopsy")));
        assertEquals(1, rows.size());
        assertEquals(0.25, rows.get(0).share());
        assertEquals(1, rows.get(0).othersShare());
        assertEquals(2, rows.get(0).n());
        assertEquals(1, rows.get(0).ownersNaming());
        assertEquals(2, rows.get(0).othersN());
        assertEquals(2, rows.get(0).othersNaming());
        assertEquals("a", rows.get(0).group());
        assertEquals(ClaimStatus.TOO_FEW_OUTLETS, rows.get(0).status());
    }

    @Test
    void fiveAgainstFiveIsFishersTest() {
        List<EventArticle> articles = new ArrayList<>();
        for (int owner = 0; owner < 5; owner++) {
            articles.add(article("a" + owner, "a", "ru"));
            articles.add(article("b" + owner, "b", "ru", "autopsy"));
        }
        Omission row = omissions(articles).get(0);
        assertEquals(ClaimStatus.TESTED, row.status());
        // one in 252, twice since both groups were looked at
        assertEquals(2 / 252.0, row.pAdjusted(), 1e-12);
        assertEquals(0, row.low());
        assertEquals(0.4345, row.high(), 5e-5);
        assertEquals(1, row.othersHigh());
    }

    @Test
    void othersAreWeightedLikeTheGroupsLanguages() {
        // group a: three Russian owners, one English; others name it in Russian always, in English never
        List<Omission> rows = omissions(List.of(
                article("p", "a", "ru"),
                article("q", "a", "ru"),
                article("r", "a", "ru"),
                article("s", "a", "en"),
                article("t", "b", "ru", "autopsy"),
                article("u", "b", "ru", "autopsy"),
                article("v", "b", "en"),
                article("w", "b", "en"),
                article("x", "b", "en")));
        assertEquals(0, rows.get(0).share());
        assertEquals(0.75, rows.get(0).othersShare());
    }

    @Test
    void withoutACommonLanguageSharesAreShownAndNotComparable() {
        List<EventArticle> articles = new ArrayList<>();
        for (int owner = 0; owner < 6; owner++) {
            articles.add(article("a" + owner, "a", "fa"));
            articles.add(article("b" + owner, "b", "ru", "autopsy"));
        }
        Omission row = omissions(articles).get(0);
        assertEquals(ClaimStatus.NOT_COMPARABLE, row.status());
        assertEquals(0, row.share());
        assertEquals(1, row.othersShare());
        assertNull(row.pAdjusted());
        assertNull(row.low());
    }

    @Test
    void unassignedOutletsStandOnNoSide() {
        assertEquals(
                List.of(),
                omissions(List.of(
                        article("p", "a", "ru"),
                        article("t", "unassigned", "ru", "autopsy"),
                        article("u", "unassigned", "ru", "autopsy"))));
    }
}
