package dev.parallax.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.Omission;
import dev.parallax.model.Reuse;
import dev.parallax.run.Recipe.CompareSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Generated corpora whose truth is known: what is there is found, what is not there is not. Seeds are fixed; the bounds leave no room for luck to matter. */
class PlantedTruthTest {
    private static final CompareSettings SETTINGS = new CompareSettings("bloc", 200, 20250627L);
    private static final double ALPHA = 0.05;
    private static final int CONCEPTS = 20;

    private static Compared compare(Corpus corpus) {
        TreeMap<String, Scale> scales = new TreeMap<>();
        scales.put("naming", Scale.SHARE);
        scales.put("cause_as_told", Scale.SHARE);
        List<EventWindow> windows = List.of(new EventWindow(Corpus.EVENT, LocalDate.EPOCH, LocalDate.EPOCH));
        return Compare.of(
                new CompareInput(
                        "bloc",
                        scales,
                        Comparability.NONE,
                        corpus.rows(),
                        corpus.articles(),
                        List.<Reuse>of(),
                        List.of(),
                        windows),
                SETTINGS);
    }

    private static List<Contrast> reported(Compared compared) {
        return compared.contrasts().stream()
                .map(CheckedContrast::contrast)
                .filter(row -> {
                    Double adjusted = row.pAdjusted();
                    return adjusted != null && adjusted <= ALPHA;
                })
                .toList();
    }

    /** Ten owners a side, twelve articles each; the first concepts differ by 0.3 between the groups, the others do not. */
    private static Corpus naming(long seed, int differing) {
        Corpus corpus = new Corpus(seed);
        for (int concept = 0; concept < CONCEPTS; concept++) {
            double shift = concept < differing ? 0.15 : 0;
            corpus.naming("c" + concept, "a", "ru", 10, 12, 0.5 + shift);
            corpus.naming("c" + concept, "b", "ru", 10, 12, 0.5 - shift);
        }
        return corpus;
    }

    @Test
    void plantedNamingShiftsAreFoundAndHardlyAnythingElse() {
        int planted = 0;
        int found = 0;
        int reported = 0;
        for (long seed = 1; seed <= 4; seed++) {
            List<Contrast> rows = reported(compare(naming(seed, CONCEPTS / 2)));
            reported += rows.size();
            planted += CONCEPTS;
            for (Contrast row : rows) {
                int concept =
                        Integer.parseInt(row.item().substring(1, row.item().indexOf(':')));
                boolean sign = row.item().endsWith(":one") == (row.value() > 0);
                found += concept < CONCEPTS / 2 && sign ? 1 : 0;
            }
        }
        assertTrue(found >= 0.95 * planted, found + " of " + planted);
        assertTrue(reported - found <= 0.05 * reported, (reported - found) + " false of " + reported);
    }

    @Test
    void aCorpusWithoutDifferencesReportsNoneBeyondChance() {
        int corpora = 24;
        int reporting = 0;
        int small = 0;
        int tested = 0;
        for (long seed = 100; seed < 100 + corpora; seed++) {
            Compared compared = compare(naming(seed, 0));
            reporting += reported(compared).isEmpty() ? 0 : 1;
            for (CheckedContrast checked : compared.contrasts()) {
                // the two names of a concept mirror each other: one of them is enough
                if (checked.contrast().item().endsWith(":one")) {
                    tested++;
                    small += checked.contrast().p() <= ALPHA ? 1 : 0;
                }
            }
        }
        // a family without differences reports with a probability of .05: 5 or more of 24 in one of 150 such tests
        assertTrue(reporting <= 4, reporting + " of " + corpora);
        assertEquals(corpora * CONCEPTS, tested);
        assertEquals(ALPHA, small / (double) tested, 0.03);
    }

    @Test
    void aDifferenceOfLanguageAloneIsNeverOneOfGroups() {
        Corpus corpus = new Corpus(5);
        for (int concept = 0; concept < CONCEPTS; concept++) {
            // Russian texts choose the name always, English ones hardly ever; group a writes mostly Russian, group b
            // mostly English
            corpus.naming("c" + concept, "a", "ru", 15, 4, 0.85).naming("c" + concept, "a", "en", 5, 4, 0.15);
            corpus.naming("c" + concept, "b", "ru", 5, 4, 0.85).naming("c" + concept, "b", "en", 15, 4, 0.15);
        }
        corpus.concepts("a", "ru", 15, 1, 0.9, 0).concepts("a", "en", 5, 0, 0.1, 1);
        corpus.concepts("b", "ru", 5, 1, 0.9, 0).concepts("b", "en", 15, 0, 0.1, 1);
        Compared compared = compare(corpus);
        assertFalse(compared.contrasts().isEmpty());
        assertEquals(List.of(), reported(compared));
        assertTrue(compared.omissions().stream().allMatch(row -> row.pAdjusted() == null || row.pAdjusted() > ALPHA));
    }

    @Test
    void groupsWithoutACommonLanguageAreNotComparableAndHaveNoValues() {
        Corpus corpus = new Corpus(6).naming("c", "a", "ru", 8, 4, 0.9).naming("c", "b", "fa", 8, 4, 0.1);
        List<CheckedContrast> contrasts = compare(corpus).contrasts();
        assertEquals(1, contrasts.size());
        Contrast row = contrasts.get(0).contrast();
        assertEquals(ClaimStatus.NOT_COMPARABLE, row.status());
        assertEquals(null, row.value());
        assertEquals("-", row.language());
        assertEquals(8, row.ownersA());
    }

    @Test
    void threeOwnersASideAreDescribedAndNeverTested() {
        Corpus corpus = new Corpus(7)
                .naming("c", "a", "ru", 3, 40, 1)
                .naming("c", "b", "ru", 3, 40, 0)
                .concepts("a", "ru", 3, 0, 0)
                .concepts("b", "ru", 3, 1, 1);
        Compared compared = compare(corpus);
        assertFalse(compared.contrasts().isEmpty());
        compared.contrasts().forEach(checked -> {
            assertEquals(ClaimStatus.TOO_FEW_OUTLETS, checked.contrast().status());
            assertEquals(null, checked.contrast().p());
            assertEquals(null, checked.contrast().low());
        });
        assertEquals(2, compared.omissions().size());
        compared.omissions().forEach(row -> {
            assertEquals(ClaimStatus.TOO_FEW_OUTLETS, row.status());
            assertEquals(null, row.pAdjusted());
            assertEquals(null, row.low());
        });
    }

    @Test
    void plantedOmissionsAreFoundAndHardlyAnythingElse() {
        int found = 0;
        int reported = 0;
        int corpora = 10;
        for (long seed = 200; seed < 200 + corpora; seed++) {
            double[] a = new double[CONCEPTS];
            double[] b = new double[CONCEPTS];
            for (int concept = 0; concept < CONCEPTS; concept++) {
                a[concept] = concept < 4 ? 0.05 : 0.6;
                b[concept] = concept < 4 ? 0.95 : 0.6;
            }
            Corpus corpus = new Corpus(seed)
                    .concepts("a", "ru", 8, a)
                    .concepts("b", "ru", 8, b)
                    .concepts("a", "en", 4, a)
                    .concepts("b", "en", 4, b);
            for (Omission row : omitted(compare(corpus))) {
                reported++;
                found += number(row) < 4 && row.group().equals("a") ? 1 : 0;
            }
        }
        assertTrue(found >= 0.95 * 4 * corpora, found + " of " + 4 * corpora);
        assertTrue(reported - found <= 0.05 * reported, (reported - found) + " false of " + reported);
    }

    /** Two groups, ten owners each, forty articles an owner: naming, agent deletion and omission differ by 0.2 in half of the concepts and killings. */
    @Test
    void shiftsOfAFifthAreFoundInTheCorpusThatWasAskedFor() {
        int found = 0;
        int reported = 0;
        int planted = 0;
        int omissions = 0;
        for (long seed = 300; seed < 330; seed++) {
            Corpus corpus = new Corpus(seed);
            for (int concept = 0; concept < CONCEPTS; concept++) {
                double shift = concept < CONCEPTS / 2 ? 0.1 : 0;
                corpus.naming("c" + concept, "a", "ru", 10, 40, 0.5 + shift);
                corpus.naming("c" + concept, "b", "ru", 10, 40, 0.5 - shift);
                corpus.deletion("killing" + concept, "a", "ru", 10, 40, 0.5 + shift);
                corpus.deletion("killing" + concept, "b", "ru", 10, 40, 0.5 - shift);
            }
            omitting(corpus, CONCEPTS / 2);
            planted += 2 * CONCEPTS + CONCEPTS / 2; // two names a concept, two tellings a killing, of half of them
            Compared compared = compare(corpus);
            for (Omission row : omitted(compared)) {
                reported++;
                omissions += number(row) < CONCEPTS / 2 && row.group().equals("a") ? 1 : 0;
            }
            for (Contrast row : reported(compared)) {
                reported++;
                String item = row.item();
                int concept = Integer.parseInt(item.replaceAll("^[a-z]+|:.*$", ""));
                boolean sign = (item.endsWith(":one") || item.endsWith(":killed_no_agent")) == (row.value() > 0);
                found += concept < CONCEPTS / 2 && sign ? 1 : 0;
            }
        }
        found += omissions;
        assertTrue(omissions >= 0.93 * 30 * CONCEPTS / 2, omissions + " omissions of " + 30 * CONCEPTS / 2);
        assertTrue(found >= 0.95 * planted, found + " of " + planted);
        assertTrue(reported - found <= 0.05 * reported, (reported - found) + " false of " + reported);
    }

    /** Ten owners a side, forty articles each: side a names the first concepts less often by 0.2, at different heights. */
    private static void omitting(Corpus corpus, int differing) {
        double[] a = new double[CONCEPTS];
        double[] b = new double[CONCEPTS];
        for (int concept = 0; concept < CONCEPTS; concept++) {
            a[concept] = 0.15 + 0.03 * concept;
            b[concept] = a[concept] + (concept < differing ? 0.2 : 0);
        }
        corpus.named("a", "ru", 10, 40, 0.5, 1, a).named("b", "ru", 10, 40, 0.5, 1, b);
    }

    private static List<Omission> omitted(Compared compared) {
        return compared.omissions().stream()
                .filter(row -> row.pAdjusted() != null && row.pAdjusted() <= ALPHA)
                .toList();
    }

    private static int number(Omission row) {
        return Integer.parseInt(row.conceptId().substring("concept".length()));
    }

    @Test
    void withoutOmissionsNoneIsReportedBeyondChance() {
        int reporting = 0;
        for (long seed = 500; seed < 524; seed++) {
            Corpus corpus = new Corpus(seed);
            omitting(corpus, 0);
            reporting += omitted(compare(corpus)).isEmpty() ? 0 : 1;
        }
        assertTrue(reporting <= 4, reporting + " of 24");
    }

    /** One side's articles are long four times in five, the other's once; the long ones name everything twice as often. Shares differ much, and nobody omits. */
    @Test
    void aDifferenceOfLengthAloneIsNoOmission() {
        double[] shares = new double[CONCEPTS];
        Arrays.fill(shares, 0.3);
        int reporting = 0;
        double difference = 0;
        for (long seed = 600; seed < 624; seed++) {
            Compared compared = compare(
                    new Corpus(seed).named("a", "ru", 10, 40, 0.2, 2, shares).named("b", "ru", 10, 40, 0.8, 2, shares));
            reporting += omitted(compared).isEmpty() ? 0 : 1;
            difference += compared.omissions().stream()
                    .filter(row -> row.group().equals("a"))
                    .mapToDouble(row -> row.othersShare() - row.share())
                    .average()
                    .orElseThrow();
        }
        assertEquals(0.18, difference / 24, 0.02);
        assertTrue(reporting <= 4, reporting + " of 24");
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        Corpus corpus = naming(9, 3).concepts("a", "ru", 6, 0, 0.5).concepts("b", "ru", 6, 1, 0.5);
        Compared once = compare(corpus);
        List<ScoredArticle> rows = new ArrayList<>(corpus.rows());
        List<EventArticle> articles = new ArrayList<>(corpus.articles());
        Collections.shuffle(rows, new Random(1));
        Collections.shuffle(articles, new Random(2));
        corpus.rows().clear();
        corpus.rows().addAll(rows);
        corpus.articles().clear();
        corpus.articles().addAll(articles);
        assertEquals(once, compare(corpus));
    }

    @Test
    void aRowDoesNotDependOnTheOthers() {
        Corpus many = naming(9, 3);
        Corpus few = new Corpus(0);
        few.rows()
                .addAll(many.rows().stream()
                        .filter(row -> row.item().startsWith("c4:"))
                        .toList());
        Contrast inMany = find(compare(many));
        Contrast alone = find(compare(few));
        assertEquals(inMany.value(), alone.value());
        assertEquals(inMany.low(), alone.low());
        assertEquals(inMany.high(), alone.high());
        assertEquals(inMany.p(), alone.p());
        assertEquals(inMany.placeboPercentile(), alone.placeboPercentile());
    }

    private static Contrast find(Compared compared) {
        return compared.contrasts().stream()
                .map(CheckedContrast::contrast)
                .filter(row -> row.item().equals("c4:one"))
                .findFirst()
                .orElseThrow();
    }
}
