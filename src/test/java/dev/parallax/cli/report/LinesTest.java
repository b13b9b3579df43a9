package dev.parallax.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns, breaks and what a terminal must not see. */
class LinesTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "Баку, 4",
        "جزیره, 5",
        "العبّارة, 7", // shadda stands over its letter
        "نمی\u200Cگذاریم, 9", // the joiner is invisible
        "北京, 4",
        "e\u0301, 1",
        "😀, 2"
    })
    void widths(String text, int columns) {
        assertEquals(columns, DisplayWidth.of(text));
    }

    @Test
    void cutsNoLetterFromItsMarks() {
        assertEquals("ab…", DisplayWidth.shortened("abe\u0301d", 3));
        assertEquals("abe\u0301…", DisplayWidth.shortened("abe\u0301de", 4));
        assertEquals("abe\u0301d", DisplayWidth.shortened("abe\u0301d", 4));
    }

    @Test
    void breaksAtSpacesOnly() {
        String words = "слово ".repeat(40).strip();
        List<String> lines = new Lines().item(1, words).list();
        assertEquals(words, String.join(" ", lines.stream().map(String::strip).toList()));
        assertTrue(lines.stream().allMatch(line -> DisplayWidth.of(line) <= Lines.WIDTH));
        assertTrue(lines.get(0).startsWith("  с") && lines.get(1).startsWith("    с"));
    }

    @Test
    void longWordsAreCutAndAddressesAreNot() {
        String word = "x".repeat(250);
        assertEquals(
                List.of("x".repeat(100), "x".repeat(100), "x".repeat(50)),
                new Lines().text(0, word).list());
        String address = "https://host.example/" + word;
        assertEquals(
                List.of("see", address, "there"),
                new Lines().text(0, "see " + address + " there").list());
    }

    @Test
    void nothingSteersTheTerminal() {
        assertEquals(
                List.of("a  [31m b c"),
                new Lines().text(0, "a \u001B[31m b\n\u202Ec\u2069").list());
    }

    @Test
    void columnsAlignInEveryScript() {
        TextTable table = TextTable.of("outlet", "n", "words")
                .row("Xəzər Xəbər", "1,203", "a")
                .row("الخليج", "7", "b")
                .row("北京", "-", "c");
        assertEquals(
                List.of(
                        "outlet           n  words",
                        "Xəzər Xəbər  1,203  a",
                        "الخليج           7  b",
                        "北京             -  c"),
                table.lines(60));
    }

    @Test
    void theLastColumnGoesOnBelowItself() {
        TextTable table = TextTable.of("k", "words").row("x", "one two three four five six seven");
        assertEquals(List.of("k  words", "x  one two three four", "   five six seven"), table.lines(23));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "38|38",
                "0.5|0.5",
                "0.666|0.67",
                "100|100",
                "0|0",
                "1200|1,200",
                "4e9|4,000,000,000",
                "1234.5|1,234.5"
            })
    void shortestNumbers(double value, String words) {
        assertEquals(words, Figures.shortest(value));
    }
}
