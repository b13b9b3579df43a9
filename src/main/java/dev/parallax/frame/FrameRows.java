package dev.parallax.frame;

import dev.parallax.model.Article;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.FrameScore;
import dev.parallax.model.MeasureStatus;
import dev.parallax.model.Voice;
import java.util.ArrayList;
import java.util.List;

/** Turns the findings of measures into the rows of {@code frame_scores} and {@code frame_evidence}. */
final class FrameRows {
    /** Item of the one row that says why a measure has no value. */
    static final String NO_ITEM = "-";

    private final BelowBar withheld;
    private final List<FrameScore> scores = new ArrayList<>();
    private final List<FrameEvidence> evidence = new ArrayList<>();

    /** Rows; of what is withheld only that it is. */
    FrameRows(BelowBar withheld) {
        this.withheld = withheld;
    }

    /** Measures a telling, or says in one row why not. */
    void add(FrameMeasure measure, Telling telling) {
        Article article = telling.article();
        if (!measure.supports(article.language())) {
            none(measure, telling, MeasureStatus.UNSUPPORTED_LANGUAGE);
        } else if (withheld.holds(measure.card().id(), article.language())) {
            none(measure, telling, MeasureStatus.WITHHELD);
        } else if (article.wordCount() < measure.card().minimumWords()) {
            none(measure, telling, MeasureStatus.TOO_SHORT);
        } else {
            List<Finding> findings = measure.ofEvent()
                    ? measure.measure(telling)
                    : telling.once(measure, () -> measure.measure(telling));
            if (findings.isEmpty()) {
                none(measure, telling, MeasureStatus.NOT_APPLICABLE);
            }
            findings.forEach(finding -> found(measure, telling, finding));
        }
    }

    List<FrameScore> scores() {
        return scores;
    }

    List<FrameEvidence> evidence() {
        return evidence;
    }

    private void none(FrameMeasure measure, Telling telling, MeasureStatus status) {
        scores.add(new FrameScore(
                telling.article().articleId(),
                telling.eventId(),
                measure.card().id(),
                NO_ITEM,
                Voice.OUTLET,
                null,
                0,
                null,
                status,
                method(measure),
                null));
    }

    private void found(FrameMeasure measure, Telling telling, Finding finding) {
        Article article = telling.article();
        scores.add(new FrameScore(
                article.articleId(),
                telling.eventId(),
                measure.card().id(),
                finding.item(),
                finding.voice(),
                finding.value(),
                finding.evidence().size(),
                finding.denominator(),
                MeasureStatus.MEASURED,
                method(measure),
                measure.lexiconSha256(article.language())));
        int number = 0;
        for (Evidence words : finding.evidence()) {
            evidence.add(new FrameEvidence(
                    article.articleId(),
                    telling.eventId(),
                    measure.card().id(),
                    finding.item(),
                    finding.voice(),
                    number++,
                    words.part(),
                    words.span().begin(),
                    words.span().end(),
                    telling.surface(words.part(), words.span()),
                    words.conceptId(),
                    words.lexiconEntry(),
                    words.holderConceptId()));
        }
    }

    private static String method(FrameMeasure measure) {
        return measure.card().id() + "/" + measure.version();
    }
}
