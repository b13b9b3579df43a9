package dev.parallax.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of what measures give for one text in two languages. */
class InvarianceTest {
    private static Invariance read(String rows) {
        return Invariance.read(new CatalogFiles(new TreeMap<>(Map.of("measures/invariance.tsv", rows))));
    }

    @ParameterizedTest
    @CsvSource({
        "0.8,1.25,true", // the limits themselves
        "0.799,1.0,false",
        "1.0,1.251,false",
        "'',1.0,false",
        "'','',false"
    })
    void theWholeIntervalLiesWithinTheLimits(String low, String high, boolean same) {
        Invariance table = read("naming\taz\tru\t1\t" + low + "\t" + high + "\t9\ttest\n");
        assertEquals(same, table.comparable("naming", List.of("ru", "az")));
    }

    @Test
    void everyTwoLanguagesHaveToBeAlikeAndOneAlwaysIs() {
        Invariance table = read("naming\taz\tru\t1\t0.9\t1.1\t9\ttest\nnaming\taz\ttr\t1\t0.9\t1.1\t9\ttest\n");
        assertTrue(table.comparable("naming", List.of("az", "tr")));
        assertFalse(table.comparable("naming", List.of("az", "ru", "tr")), "nobody measured ru and tr");
        assertTrue(table.comparable("naming", List.of("ru")));
        assertFalse(table.comparable("voice", List.of("az", "ru")), "another measure");
    }

    @ParameterizedTest
    @CsvSource({
        "naming az ru 1 0.9 1.1 9, found 7 columns",
        "naming ru az 1 0.9 1.1 9 test, in the order of the alphabet",
        "naming az az 1 0.9 1.1 9 test, languages are two",
        "naming az ru one 0.9 1.1 9 test, measures/invariance.tsv:1",
    })
    void aBadRowIsNamed(String row, String message) {
        String said = assertThrows(IllegalArgumentException.class, () -> read(row.replace(' ', '\t')))
                .getMessage();
        assertTrue(said.contains(message) && said.startsWith("measures/invariance.tsv:1: "), said);
    }

    @Test
    void aPairStandsOnce() {
        String row = "naming\taz\tru\t1\t0.9\t1.1\t9\ttest\n";
        assertTrue(assertThrows(IllegalArgumentException.class, () -> read(row + row))
                .getMessage()
                .contains("twice"));
    }

    /** The bundled table has every pair of the six languages for each measure that it speaks of, and is what is written. */
    @Test
    void theBundledTableIsWhole() {
        Invariance bundled = Invariance.read(CatalogFolder.bundled());
        Map<String, Integer> pairs = new TreeMap<>();
        Map<String, Set<String>> languages = new TreeMap<>();
        bundled.ratios().keySet().forEach(pair -> {
            pairs.merge(pair.featureId(), 1, Integer::sum);
            languages
                    .computeIfAbsent(pair.featureId(), feature -> new TreeSet<>())
                    .addAll(List.of(pair.languageA(), pair.languageB()));
        });
        assertFalse(pairs.isEmpty());
        pairs.forEach((feature, count) -> {
            int known = languages.getOrDefault(feature, Set.of()).size();
            assertEquals(known * (known - 1) / 2, count, feature);
        });
        assertEquals(bundled, read(bundled.write()));
    }
}
