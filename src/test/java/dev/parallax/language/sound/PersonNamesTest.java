package dev.parallax.language.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.language.Table;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
    private static final List<String> LANGUAGES = List.of("en", "az", "ru", "fa", "ar");

    @Test
    void twoHundredPersonsMeetThemselvesAndHardlyEachOther() {
        Table table = Table.resource("/align/names200.tsv");
        assertEquals(200, table.size());
        int met = 0;
        int wrong = 0;
        for (int one = 0; one < table.size(); one++) {
            met += all(table, one) ? 1 : 0;
            for (int two = one + 1; two < table.size(); two++) {
                wrong += any(table, one, two) ? 1 : 0;
            }
        }
        assertTrue(met >= .95 * 200, "met " + met);
        assertTrue(wrong <= .001 * 19_900, "wrong " + wrong);
    }

    private static boolean all(Table table, int row) {
        return LANGUAGES.stream().allMatch(one -> LANGUAGES.stream()
                .allMatch(two -> PersonNames.meet(table.cell(row, one), one, table.cell(row, two), two)));
    }

    private static boolean any(Table table, int row, int other) {
        return LANGUAGES.stream().anyMatch(one -> LANGUAGES.stream()
                .anyMatch(two -> PersonNames.meet(table.cell(row, one), one, table.cell(other, two), two)));
    }

    @ParameterizedTest
    @CsvSource({
        "صفروف, صروفوف, ar, true",
        "صفروف, سفروف, ar, true",
        "صفروف, صفروف, ar, true",
        "صفروف, كريموف, ar, false",
        "صفروف, صابروف, ar, false",
        "Сафаров, Сафонов, ru, false",
        "Ali, Ail, en, false",
    })
    void aWordMayBeSpeltWithTwoNeighboursExchanged(String word, String other, String language, boolean expected) {
        assertEquals(expected, PersonNames.misspelt(word, other, language));
    }

    @Property(tries = 200)
    void anyTextIsCompared(@ForAll String one, @ForAll String two) {
        assertEquals(PersonNames.meet(one, "en", two, "ar"), PersonNames.meet(two, "ar", one, "en"));
        assertFalse(PersonNames.meet("", "en", two, "ru"));
    }
}
