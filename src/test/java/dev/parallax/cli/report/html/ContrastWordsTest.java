package dev.parallax.cli.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.TestContrast;
import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.Event;
import dev.parallax.model.EventOrigin;
import dev.parallax.model.Voice;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a difference reaches: in its own unit, and seen from the side that has more; and what a line says of it. */
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

    /** A difference that is told without its voice could be read as the opposite one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OUTLET|text|Raid: Azerbaijani outlets more than Russian ones. Whose voice fills the text: share of the text, by 0.25 (the outlet's own voice; in Russian; not tested, may be chance)",
                "ATTRIBUTED_NAMED|text|Raid: Azerbaijani outlets more than Russian ones. Whose voice fills the text: share of the text, by 0.25 (attributed by name; in Russian; not tested, may be chance)",
            })
    void theLineSaysInWhoseVoice(Voice voice, String item, String line) {
        Event event = new Event("raid", "Raid", EventOrigin.DECLARED, null, null, null, null, null, "");
        Contrast contrast = new TestContrast("raid", "voice", item, voice, "azerbaijani", "russian")
                .of(0.25, ClaimStatus.DESCRIBED, null, 4);
        assertEquals(line, new ContrastWords(ConceptLabels.bundled(), List.of(event), List.of()).summary(contrast));
    }
}
