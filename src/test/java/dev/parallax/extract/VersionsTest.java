package dev.parallax.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.extract.Versions.Measured;
import dev.parallax.model.Change;
import dev.parallax.model.Ids;
import dev.parallax.model.Reason;
import dev.parallax.model.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionsTest {
    private static final String TEXT =
            "The ferry left the harbour at noon with forty people aboard. It reached the island two hours later. Nobody was hurt, the harbour master said on Tuesday, and the next ferry"
                    + " leaves tomorrow morning as usual from the same pier with the same crew.";

    private static VersionedCapture capture(String id, String time, String title, String text) {
        return new VersionedCapture("article", id, Instant.parse(time), title, text, Ids.textSha256(text));
    }

    @Test
    void theEarliestIsMeasuredAndTheOthersAreAccountedFor() {
        List<VersionedCapture> captures = new ArrayList<>(List.of(
                capture("a", "2025-07-01T10:00:00Z", "Ferry", TEXT),
                capture("b", "2025-07-01T11:00:00Z", "Ferry", TEXT),
                capture("c", "2025-07-02T10:00:00Z", "Ferry", TEXT.replace("forty", "fifty")),
                capture("d", "2025-07-03T10:00:00Z", "Ferry late", TEXT.replace("forty", "fifty"))));
        Versions.Decision decision = Versions.decide(captures, Measured.EARLIEST);
        assertEquals("a", decision.measuredCaptureId());
        assertEquals(
                Map.of("b", Reason.DUPLICATE, "c", Reason.OTHER_VERSION, "d", Reason.OTHER_VERSION),
                decision.rejected());
        assertEquals(
                List.of(Change.FIRST, Change.CORRECTION, Change.TITLE),
                decision.versions().stream().map(Version::change).toList());
        assertEquals(
                Instant.parse("2025-07-01T11:00:00Z"),
                decision.versions().get(0).lastSeen());
        Collections.reverse(captures);
        assertEquals(decision, Versions.decide(captures, Measured.EARLIEST));
    }

    @Test
    void theLatestIsMeasuredWhereTheRecipeSaysSo() {
        Versions.Decision decision = Versions.decide(
                List.of(
                        capture("a", "2025-07-01T10:00:00Z", "Ferry", TEXT),
                        capture("b", "2025-07-02T10:00:00Z", "Ferry", TEXT + " A new paragraph was added later."),
                        capture("c", "2025-07-02T11:00:00Z", "Ferry", TEXT + " A new paragraph was added later.")),
                Measured.LATEST);
        assertEquals("b", decision.measuredCaptureId());
        assertEquals(Map.of("a", Reason.OTHER_VERSION, "c", Reason.DUPLICATE), decision.rejected());
    }

    @Test
    void aTextThatComesBackIsAVersionOfItsOwnButADuplicateOfTheMeasuredOne() {
        Versions.Decision decision = Versions.decide(
                List.of(
                        capture("a", "2025-07-01T10:00:00Z", "Ferry", TEXT),
                        capture("b", "2025-07-02T10:00:00Z", "Ferry", "Removed at the request of the harbour."),
                        capture("c", "2025-07-03T10:00:00Z", "Ferry", TEXT)),
                Measured.EARLIEST);
        assertEquals(
                List.of(Change.FIRST, Change.REMOVED, Change.TEXT),
                decision.versions().stream().map(Version::change).toList());
        assertEquals(Map.of("b", Reason.OTHER_VERSION, "c", Reason.DUPLICATE), decision.rejected());
    }

    @Test
    void aCanonicalLinkMergesOnlyTextsThatAgree() {
        assertTrue(Versions.agree(TEXT, TEXT + " With one more sentence at the end."));
        assertTrue(Versions.agree(TEXT, TEXT.substring(0, 150)));
        assertFalse(
                Versions.agree(
                        TEXT,
                        "A quite different story about a football match that ended in a draw after extra time on Sunday evening."));
        assertFalse(Versions.agree(TEXT, ""));
        assertTrue(Versions.agree("", ""));
    }
}
