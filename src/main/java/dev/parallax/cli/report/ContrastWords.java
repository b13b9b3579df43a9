package dev.parallax.cli.report;

import dev.parallax.model.ClaimStatus;
import dev.parallax.model.Contrast;
import dev.parallax.model.Measure;
import java.util.List;

/** Prints contrasts with what may be claimed of them. */
final class ContrastWords {
    private static final int LABEL = 14;
    private static final String OVERALL = "-";

    private final ConceptLabels labels;
    private final List<Measure> measures;

    ContrastWords(ConceptLabels labels, List<Measure> measures) {
        this.labels = labels;
        this.measures = List.copyOf(measures);
    }

    void print(int number, Contrast contrast, ContrastEvidence evidence, Lines lines) {
        lines.item(
                0,
                (number + 1) + ". " + contrast.featureId() + ", " + labels.item(contrast.plainItem()) + "; "
                        + Words.voice(contrast) + "; "
                        + (contrast.language().equals(OVERALL) ? "across languages" : "in " + contrast.language())
                        + "; "
                        + (contrast.eventId().equals(OVERALL) ? "all events" : contrast.eventId()));
        lines.item(2, size(contrast));
        lines.item(
                2,
                Figures.count(contrast.nA()) + " and " + Figures.count(contrast.nB(), "article") + ", "
                        + Figures.count(contrast.ownersA()) + " and " + Figures.count(contrast.ownersB(), "owner")
                        + "; "
                        + status(contrast) + standing(contrast));
        if (!evidence.hasWords(number)) {
            lines.item(2, "no words: this value is not a count of words");
            return;
        }
        for (String unit : List.of(contrast.unitA(), contrast.unitB())) {
            lines.labelled(2, LABEL, unit, evidence.side(number, contrast, unit, labels::item));
        }
    }

    private static String size(Contrast contrast) {
        Double value = contrast.value();
        Double low = contrast.low();
        Double high = contrast.high();
        Double adjusted = contrast.pAdjusted();
        StringBuilder words = new StringBuilder(contrast.unitA() + " against " + contrast.unitB() + ": "
                + (value == null ? "no value" : Figures.signed(value)) + " (" + contrast.statistic() + ")");
        if (low != null && high != null) {
            words.append(", 95 % interval ")
                    .append(Figures.signed(low))
                    .append(" to ")
                    .append(Figures.signed(high));
        }
        if (adjusted != null) {
            words.append(", adjusted p ").append(Figures.decimal(adjusted, 3));
        }
        return words.toString();
    }

    private static String status(Contrast contrast) {
        return switch (contrast.status()) {
            case TESTED -> "tested";
            case DESCRIBED -> "described, not tested";
            case TOO_FEW_OUTLETS -> "described, not tested: fewer than five owners on a side";
            case NOT_COMPARABLE -> "not comparable";
        };
    }

    private String standing(Contrast contrast) {
        return measures.stream()
                .filter(measure -> measure.featureId().equals(contrast.featureId())
                        && measure.language().equals(contrast.language()))
                .findFirst()
                .map(measure -> "; measure " + Words.id(measure.standing()) + " (validation: "
                        + Words.id(measure.validation()) + ")")
                .orElse("");
    }

    /** Says why there is nothing to print. */
    static String none(List<Contrast> all) {
        long incomparable = all.stream()
                .filter(contrast -> contrast.status() == ClaimStatus.NOT_COMPARABLE)
                .count();
        return all.isEmpty()
                ? "None: no measure has values of two groups in one language."
                : "None that differs: " + Figures.count(all.size(), "comparison") + ", of which "
                        + Figures.count(incomparable) + " not comparable.";
    }
}
