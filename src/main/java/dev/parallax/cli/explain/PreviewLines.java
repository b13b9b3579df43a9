package dev.parallax.cli.explain;

import dev.parallax.align.declared.EventModel;
import dev.parallax.align.declared.Judgement;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.spark.job.Preview;
import java.util.List;

/** A declared event tried on a corpus, in words: who would be linked, who is in doubt, and the near misses with what kept them out. */
public final class PreviewLines {
    private PreviewLines() {}

    /** The lines of a preview. */
    public static Lines of(Preview.Found found, ConceptLabels labels) {
        JudgementLines judgements = new JudgementLines(labels, EventModel.bundled());
        Lines lines = new Lines();
        lines.heading("Event " + found.event().event().eventId() + ": "
                + found.event().event().label());
        lines.text(
                1,
                "published from " + found.event().windowFrom() + " to "
                        + found.event().windowTo());
        lines.heading(Figures.count(found.articles(), "article") + " of the corpus, by the rule that decided");
        for (Judgement.Decision decision : Judgement.Decision.values()) {
            Long count = found.decisions().get(decision);
            if (count != null) {
                lines.labelled(1, 16, decision.id(), Figures.count(count));
            }
        }
        list("Would be linked", found.members(), false, judgements, lines);
        list("In the band of doubt", found.abstained(), true, judgements, lines);
        list("Near misses", found.misses(), true, judgements, lines);
        return lines;
    }

    private static void list(
            String heading, List<Preview.Seen> all, boolean why, JudgementLines judgements, Lines lines) {
        lines.heading(heading);
        if (all.isEmpty()) {
            lines.text(1, "none");
        }
        for (Preview.Seen seen : all) {
            Judgement judgement = seen.judgement();
            lines.item(
                    1,
                    seen.articleId() + "  " + Figures.decimal(judgement.score(), 4) + "  " + seen.outletId() + ", "
                            + seen.language() + ", "
                            + (judgement.publishedOn() == null ? "day not known" : judgement.publishedOn()));
            lines.text(3, seen.title());
            lines.text(3, seen.url());
            if (why) {
                lines.text(3, judgements.decision(judgement));
                judgements.otherwise(judgement).forEach(sentence -> lines.text(3, sentence));
            }
        }
    }
}
