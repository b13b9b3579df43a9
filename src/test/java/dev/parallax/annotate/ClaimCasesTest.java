package dev.parallax.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.parallax.annotate.claim.ClaimFinder;
import dev.parallax.annotate.passage.Passage;
import dev.parallax.language.Languages;
import dev.parallax.language.Table;
import dev.parallax.model.Modality;
import dev.parallax.model.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ClaimCasesTest {
    @TestFactory
    Stream<DynamicTest> quantitiesAsTold() {
        Table table = Table.resource("/dev/parallax/annotate/claims.tsv");
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            String code = table.cell(row, "language");
            String text = table.cell(row, "text");
            String expected = table.cell(row, "claims");
            tests.add(DynamicTest.dynamicTest(code + " " + table.cell(row, "note") + ": " + text, () -> {
                Passage passage = Texts.passage(code, Part.TEXT, text);
                List<String> found = new ClaimFinder(Languages.of(code).orElseThrow())
                        .find(passage).stream().map(ClaimCasesTest::shown).toList();
                assertEquals(expected, found.isEmpty() ? "-" : String.join(" ", found));
            }));
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> scopesInTheWordsOfTheText() {
        Table table = Table.resource("/dev/parallax/annotate/scopes.tsv");
        List<DynamicTest> tests = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            String code = table.cell(row, "language");
            String text = table.cell(row, "text");
            String expected = table.cell(row, "scope");
            tests.add(DynamicTest.dynamicTest(code + " " + table.cell(row, "note") + ": " + text, () -> {
                List<ClaimFinder.Found> found =
                        new ClaimFinder(Languages.of(code).orElseThrow()).find(Texts.passage(code, Part.TEXT, text));
                assertFalse(found.isEmpty(), "no claim");
                assertEquals(expected, Objects.requireNonNullElse(found.get(0).scope(), "-"));
            }));
        }
        return tests.stream();
    }

    private static String shown(ClaimFinder.Found claim) {
        String high = claim.high() == claim.value() ? "" : ".." + plain(claim.high());
        String modality = claim.modality() == Modality.STATED
                ? ""
                : " " + claim.modality().name().toLowerCase(Locale.ROOT);
        String unit = claim.unit().equals("persons") ? "" : " " + claim.unit();
        return claim.quantity().name().toLowerCase(Locale.ROOT) + "=" + plain(claim.value()) + high + unit + modality;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
