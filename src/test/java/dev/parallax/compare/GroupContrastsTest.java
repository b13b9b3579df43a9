package dev.parallax.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.compare.resample.Interval;
import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.Genre;
import dev.parallax.model.Reuse;
import dev.parallax.model.ReuseKind;
import dev.parallax.model.Voice;
import dev.parallax.run.Recipe.CompareSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tables computed by hand. */
class GroupContrastsTest {
    private static final CompareSettings SETTINGS = new CompareSettings("bloc", 200, 1);

    private static ScoredArticle row(
            String article, String owner, String group, String item, Voice voice, long count, double of) {
        return Corpus.row(article, owner, group, "ru", "naming", item, voice, count, of);
    }

    private static List<CheckedContrast> contrasts(Scale scale, Copies copies, List<ScoredArticle> rows) {
        return new GroupContrasts("bloc", scale, SETTINGS).of(rows, copies);
    }

    private static CheckedContrast only(List<CheckedContrast> contrasts, String item) {
        List<CheckedContrast> found = contrasts.stream()
                .filter(checked -> checked.contrast().item().equals(item))
                .toList();
        assertEquals(1, found.size(), item);
        return found.get(0);
    }

    @Test
    void ownersWeighTheSameWhateverTheyWrite() {
        // owner p: articles 1/2 and 4/4 -> .75; owner q: 0 of 2 -> 0; side b: 1 and 1
        List<ScoredArticle> rows = List.of(
                row("1", "p", "a", "war:war", Voice.OUTLET, 1, 2),
                row("1", "p", "a", "war:operation", Voice.OUTLET, 1, 2),
                row("2", "p", "a", "war:war", Voice.OUTLET, 4, 4),
                row("3", "q", "a", "war:operation", Voice.OUTLET, 2, 2),
                row("4", "r", "b", "war:war", Voice.OUTLET, 1, 1),
                row("5", "s", "b", "war:war", Voice.OUTLET, 3, 3));
        CheckedContrast checked = only(contrasts(Scale.SHARE, Copies.none(), rows), "war:war");
        Contrast war = checked.contrast();
        assertEquals(0.375 - 1, war.value(), 1e-12);
        assertEquals(ClaimStatus.TOO_FEW_OUTLETS, war.status());
        assertNull(war.p());
        assertNull(war.low());
        assertNull(war.placeboPercentile());
        assertNull(war.family());
        assertEquals(3, war.nA());
        assertEquals(2, war.ownersA());
        // without p: 0 - 1; without q: .75 - 1
        assertEquals(new Interval(-1, -0.25), checked.leaveOneOut());
    }

    @Test
    void ratesAreThoseOfAllWordsOfAnOwner() {
        List<ScoredArticle> rows = List.of(
                row("1", "p", "a", "hedge", Voice.OUTLET, 1, 10),
                row("2", "p", "a", "hedge", Voice.OUTLET, 1, 90),
                row("3", "q", "b", "hedge", Voice.OUTLET, 0, 50),
                row("4", "r", "b", "hedge", Voice.OUTLET, 5, 50));
        assertEquals(
                2 / 100.0 - 0.05,
                only(contrasts(Scale.RATE, Copies.none(), rows), "hedge")
                        .contrast()
                        .value(),
                1e-12);
    }

    @Test
    void veiledAttributionIsCountedAsTheOutletsAndNot() {
        List<ScoredArticle> rows = List.of(
                row("1", "p", "a", "war:war", Voice.OUTLET, 1, 1),
                row("1", "p", "a", "war:operation", Voice.IMPERSONAL, 3, 3),
                row("2", "q", "b", "war:war", Voice.OUTLET, 2, 2));
        List<CheckedContrast> contrasts = contrasts(Scale.SHARE, Copies.none(), rows);
        Contrast own = only(contrasts, "war:war").contrast();
        assertEquals(0, own.value());
        Contrast veiled = only(contrasts, "war:war+impersonal").contrast();
        assertEquals(0.25 - 1, veiled.value(), 1e-12);
        assertEquals(Voice.OUTLET, veiled.voice());
    }

    @Test
    void partsOfTheTextAddUpUnderTheVeil() {
        List<ScoredArticle> rows = List.of(
                row("1", "p", "a", "text", Voice.OUTLET, 60, 100),
                row("1", "p", "a", "text", Voice.IMPERSONAL, 40, 100),
                row("2", "q", "b", "text", Voice.OUTLET, 70, 100),
                row("2", "q", "b", "text", Voice.IMPERSONAL, 0, 100));
        assertEquals(
                0.3,
                only(contrasts(Scale.PART_OF_TEXT, Copies.none(), rows), "text+impersonal")
                        .contrast()
                        .value(),
                1e-12);
    }

    @Test
    void voicesAreNeverAddedTogether() {
        List<ScoredArticle> rows = List.of(
                row("1", "p", "a", "war:war", Voice.ATTRIBUTED_NAMED, 5, 5),
                row("2", "q", "b", "war:war", Voice.OUTLET, 2, 2),
                row("3", "r", "b", "war:war", Voice.OUTLET, 2, 2));
        assertEquals(List.of(), contrasts(Scale.SHARE, Copies.none(), rows));
    }

    @Test
    void copiesOpinionAndOwnersOfBothSidesAreLeftOut() {
        List<ScoredArticle> rows = new ArrayList<>(List.of(
                row("1", "p", "a", "war:war", Voice.OUTLET, 1, 1),
                row("2", "q", "b", "war:war", Voice.OUTLET, 1, 2),
                row("2", "q", "b", "war:operation", Voice.OUTLET, 1, 2),
                row("copy", "q", "b", "war:operation", Voice.OUTLET, 2, 2),
                row("5", "both", "a", "war:war", Voice.OUTLET, 1, 1),
                row("6", "both", "b", "war:operation", Voice.OUTLET, 1, 1)));
        ScoredArticle opinion = row("4", "q", "b", "war:operation", Voice.OUTLET, 9, 9);
        rows.add(new ScoredArticle(
                opinion.articleId(),
                opinion.outletId(),
                opinion.ownerGroup(),
                opinion.group(),
                opinion.language(),
                Genre.OPINION,
                opinion.eventId(),
                opinion.featureId(),
                opinion.item(),
                opinion.voice(),
                opinion.value(),
                opinion.evidenceCount(),
                opinion.denominator()));
        Copies copies = Copies.of(List.of(
                new Reuse("copy", "1", 0.9, 40, ReuseKind.WIRE), new Reuse("2", "1", 0.9, 40, ReuseKind.QUOTATION)));
        Contrast war = only(contrasts(Scale.SHARE, copies, rows), "war:war").contrast();
        assertEquals(0.5, war.value());
        assertEquals(1, war.nB());
    }

    @Test
    void anItemOfOneOwnerIsNotCompared() {
        List<ScoredArticle> rows = List.of(
                row("1", "p", "a", "speaker:ann", Voice.OUTLET, 1, 1),
                row("2", "q", "b", "speaker:bob", Voice.OUTLET, 1, 1));
        assertEquals(List.of(), contrasts(Scale.SHARE, Copies.none(), rows));
    }

    @Test
    void countsAreComparedByLogOdds() {
        List<ScoredArticle> rows = List.of(
                row("1", "p", "a", "concept:x", Voice.OUTLET, 6, 10),
                row("1", "p", "a", "concept:y", Voice.OUTLET, 4, 10),
                row("2", "q", "b", "concept:x", Voice.OUTLET, 2, 10),
                row("2", "q", "b", "concept:y", Voice.OUTLET, 8, 10));
        Contrast x =
                only(contrasts(Scale.COUNT, Copies.none(), rows), "concept:x").contrast();
        // prior: 8 of 20 mentions, as heavy as one average owner: 4 of 10
        assertEquals(Math.log(10 / 10.0) - Math.log(6 / 14.0), x.value(), 1e-12);
        assertEquals("log_odds_ratio", x.statistic());
    }

    @Test
    void fiveOwnersASideAreTested() {
        List<CheckedContrast> found = contrasts(Scale.SHARE, Copies.none(), separated(5, 5));
        Contrast war = only(found, "war:war").contrast();
        assertEquals(ClaimStatus.TESTED, war.status());
        assertEquals(2 / 252.0, war.p(), 1e-12);
        assertEquals(2 / 252.0, war.pAdjusted(), 1e-12);
        assertEquals("event/naming/ru", war.family());
        assertNotNull(war.low());
        assertEquals(100, war.placeboPercentile());
    }

    @Test
    void fourOwnersOnASideAreDescribed() {
        Contrast war = only(contrasts(Scale.SHARE, Copies.none(), separated(9, 4)), "war:war")
                .contrast();
        assertEquals(ClaimStatus.TOO_FEW_OUTLETS, war.status());
        assertNull(war.p());
        assertNull(war.pAdjusted());
    }

    @Test
    void manyOutletsOfOneOwnerAreOneOwner() {
        List<ScoredArticle> rows = new ArrayList<>(separated(5, 4));
        for (int outlet = 0; outlet < 20; outlet++) {
            rows.add(row("more" + outlet, "b0", "b", "war:operation", Voice.OUTLET, 1, 1));
        }
        assertEquals(
                ClaimStatus.TOO_FEW_OUTLETS,
                only(contrasts(Scale.SHARE, Copies.none(), rows), "war:war")
                        .contrast()
                        .status());
    }

    @Test
    void numbersOfDifferentEventsAreNotCompared() {
        List<ScoredArticle> rows = separated(5, 5).stream()
                .map(row -> new ScoredArticle(
                        row.articleId(),
                        row.outletId(),
                        row.ownerGroup(),
                        row.group(),
                        row.language(),
                        row.genre(),
                        "-",
                        "claims",
                        "killed",
                        row.voice(),
                        2,
                        1,
                        null))
                .toList();
        assertEquals(List.of(), contrasts(Scale.QUANTITY, Copies.none(), rows));
    }

    @Test
    void aCellOfTwoLanguagesIsAnError() {
        List<ScoredArticle> rows = List.of(
                Corpus.row("1", "p", "a", "ru", "naming", "war:war", Voice.OUTLET, 1, 1),
                Corpus.row("2", "q", "b", "en", "naming", "war:war", Voice.OUTLET, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> contrasts(Scale.SHARE, Copies.none(), rows));
    }

    @Test
    void everyScaleIsNamedByItsWord() {
        for (Scale scale : Scale.values()) {
            assertEquals(scale, Scale.of(scale.name().toLowerCase(Locale.ROOT)));
        }
        assertTrue(Scale.SHARE.base("kind:person").equals("kind"));
        assertEquals("first:person", Scale.VALUE.base("first:person"));
    }

    private static List<ScoredArticle> separated(int ownersA, int ownersB) {
        List<ScoredArticle> rows = new ArrayList<>();
        for (int owner = 0; owner < ownersA; owner++) {
            rows.add(row("a" + owner, "a" + owner, "a", "war:war", Voice.OUTLET, 1, 1));
        }
        for (int owner = 0; owner < ownersB; owner++) {
            rows.add(row("b" + owner, "b" + owner, "b", "war:operation", Voice.OUTLET, 1, 1));
        }
        return rows;
    }
}
