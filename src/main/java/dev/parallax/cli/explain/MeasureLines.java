package dev.parallax.cli.explain;

import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.DisplayWidth;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.Words;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.FrameScore;
import dev.parallax.model.MeasureStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints the values of the measures for an article with the words behind each, event by event. */
final class MeasureLines {
    private static final int WORDS = 5;
    private static final int LONGEST = 60;

    private final ReleaseTables tables;
    private final ConceptLabels labels;

    MeasureLines(ReleaseTables tables, ConceptLabels labels) {
        this.tables = tables;
        this.labels = labels;
    }

    void print(String articleId, List<FrameEvidence> evidence, Lines lines) throws IOException {
        List<FrameScore> scores = tables.where(
                "frame_scores", FrameScore.class, row -> row.articleId().equals(articleId));
        SortedSet<String> events = new TreeSet<>();
        scores.forEach(score -> events.add(score.eventId()));
        lines.heading("Measures");
        if (scores.isEmpty()) {
            lines.text(1, "none: only articles that tell an event are measured");
        }
        for (String event : events) {
            lines.text(1, event.equals("-") ? "not about one event" : "about " + event);
            List<FrameScore> ofEvent = scores.stream()
                    .filter(score -> score.eventId().equals(event))
                    .toList();
            for (FrameScore score : ofEvent) {
                if (score.status() == MeasureStatus.MEASURED) {
                    measured(score, evidence, lines);
                }
            }
            missing(ofEvent)
                    .forEach((status, measures) ->
                            lines.item(2, "not measured, " + status + ": " + String.join(", ", measures)));
        }
    }

    private void measured(FrameScore score, List<FrameEvidence> evidence, Lines lines) {
        Double value = score.value();
        Double denominator = score.denominator();
        lines.item(
                2,
                score.featureId() + ", " + labels.item(score.item()) + ", " + Words.voice(score.voice()) + ": "
                        + (value == null ? "no value" : Figures.shortest(value))
                        + (denominator == null ? "" : " of " + Figures.shortest(denominator)) + "  (" + score.method()
                        + ")");
        List<String> words = words(score, evidence);
        if (!words.isEmpty()) {
            int more = words.size() - WORDS;
            lines.item(
                    4,
                    words.stream().limit(WORDS).collect(Collectors.joining(", "))
                            + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    /** The words of a value, each once with its number, the commonest first. */
    private static List<String> words(FrameScore score, List<FrameEvidence> evidence) {
        Map<String, Integer> counts = new TreeMap<>();
        for (FrameEvidence row : evidence) {
            if (row.eventId().equals(score.eventId())
                    && row.featureId().equals(score.featureId())
                    && row.item().equals(score.item())
                    && row.voice() == score.voice()) {
                counts.merge(DisplayWidth.shortened(row.surface().replace('\n', ' '), LONGEST), 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> ordered = new ArrayList<>(counts.entrySet());
        ordered.sort(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey));
        return ordered.stream()
                .map(entry -> "\"" + entry.getKey() + "\"" + (entry.getValue() > 1 ? " x" + entry.getValue() : ""))
                .toList();
    }

    private static Map<String, SortedSet<String>> missing(List<FrameScore> scores) {
        Map<String, SortedSet<String>> missing = new TreeMap<>();
        for (FrameScore score : scores) {
            if (score.status() != MeasureStatus.MEASURED) {
                missing.computeIfAbsent(Words.id(score.status()), status -> new TreeSet<>())
                        .add(score.featureId());
            }
        }
        return missing;
    }
}
