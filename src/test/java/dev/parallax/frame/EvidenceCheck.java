package dev.parallax.frame;

import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.FrameScore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether every value of a release stands on something: evidence rows, as many as it says, or a stated denominator. */
public final class EvidenceCheck {
    private EvidenceCheck() {}

    /** Values that stand on nothing, or not on what they say. */
    public static List<String> unresolved(ReleaseTables tables) throws IOException {
        Map<String, Long> evidence = new HashMap<>();
        tables.each(
                "frame_evidence",
                FrameEvidence.class,
                row -> evidence.merge(
                        String.join(
                                " ",
                                row.articleId(),
                                row.eventId(),
                                row.featureId(),
                                row.item(),
                                row.voice().name()),
                        1L,
                        Long::sum));
        List<String> wrong = new ArrayList<>();
        long[] values = new long[1];
        tables.each("frame_scores", FrameScore.class, row -> {
            String key = String.join(
                    " ",
                    row.articleId(),
                    row.eventId(),
                    row.featureId(),
                    row.item(),
                    row.voice().name());
            long found = evidence.getOrDefault(key, 0L);
            evidence.remove(key);
            Double denominator = row.denominator();
            boolean stands = found > 0 || (denominator != null && denominator > 0);
            values[0] += row.value() == null ? 0 : 1;
            if (found != row.evidenceCount() || (row.value() != null && !stands)) {
                wrong.add(key);
            }
        });
        evidence.keySet().forEach(key -> wrong.add("evidence of no value: " + key));
        if (values[0] == 0) {
            wrong.add("no value at all");
        }
        return wrong;
    }
}
