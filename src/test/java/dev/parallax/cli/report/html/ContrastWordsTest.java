package dev.parallax.cli.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a difference reaches: in its own unit, and seen from the side that has more. */
class ContrastWordsTest {
    @ParameterizedTest
    @CsvSource({
        "true, 0.3, 0.104, 0.52, 10 to 52 percentage points",
        "true, -0.3, -0.52, -0.104, 10 to 52 percentage points",
        "true, -0.1, -0.3, 0.08, -8 to +30 percentage points",
        "true, 0.1, -0.001, 1, +0 to +100 percentage points",
        "false, 1.5, 0.25, 2.75, 0.25 to 2.75",
        "false, -1.5, -2.75, -0.25, 0.25 to 2.75",
        "false, -53, -72.21, -31.76, 32 to 72",
        "false, 8.4, -0.69, 16.33, -0.69 to +16.33",
    })
    void endsAreToldLikeTheDifference(boolean share, double value, double low, double high, String told) {
        assertEquals(told, ContrastWords.range(share, value, low, high));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bits (entropy), share (top_source)|entropy|bits",
                "bits (entropy), share (top_source)|top_source|share",
                "share|entropy|share",
                "per 1,000 words|care|per 1,000 words",
            })
    void anItemMayHaveAUnitOfItsOwn(String units, String item, String unit) {
        assertEquals(unit, ContrastWords.unit(units, item));
    }
}
