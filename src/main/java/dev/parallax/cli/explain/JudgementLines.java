package dev.parallax.cli.explain;

import dev.parallax.align.declared.EventModel;
import dev.parallax.align.declared.EvidenceScore;
import dev.parallax.align.declared.Judgement;
import dev.parallax.align.declared.Judgement.Met;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.Words;
import dev.parallax.model.AlignmentEvidence;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words why an article is linked with a declared event or not: the rule that decided, what was there, and what would have changed it. */
public record JudgementLines(ConceptLabels labels, EventModel model) {
    private static final int WEIGHT = 9;
    private static final int KIND = 12;

    /** The rule that decided, in one sentence. */
    public String decision(Judgement judgement) {
        Long days = judgement.days();
        return switch (judgement.decision()) {
            case BEFORE_WINDOW ->
                "not linked: published " + (days == null ? "" : days(-days)) + " before the window of the event begins";
            case LIST_NOT_MET ->
                "not linked: "
                        + judgement.lists().stream()
                                .filter(list -> list.met() != Met.MET)
                                .map(this::unmet)
                                .collect(Collectors.joining("; "));
            case NO_SENTENCE ->
                "not linked: no sentence speaks of the event by itself: each names too little of it at once, or a list of `must` is met far from it"
                        + (judgement.rivals().isEmpty()
                                ? ""
                                : ", or tells more of " + String.join(", ", judgement.rivals()));
            case ONE_KIND -> "not linked: the evidence is of one kind only; two are needed";
            case LOW_SCORE ->
                "not linked: the score " + score(judgement.score()) + " lies below " + score(model.abstain());
            case ABSTAINED ->
                "in the band of doubt: the score " + score(judgement.score()) + " lies between "
                        + score(model.abstain()) + " and " + score(model.member());
            case MEMBER ->
                "linked: the score " + score(judgement.score()) + " is " + score(model.member()) + " or more";
        };
    }

    private String unmet(Judgement.MustList list) {
        String asked = list.asked().stream().map(labels::id).collect(Collectors.joining(", "));
        return list.met() == Met.VETOED
                ? "one of " + asked + " is named, but only in sentences that name what speaks against the event"
                : "it names none of " + asked;
    }

    /** What would have changed the decision, a sentence each; none where nothing can be said. */
    public List<String> otherwise(Judgement judgement) {
        return switch (judgement.decision()) {
            case BEFORE_WINDOW ->
                List.of("A window that begins " + judgement.publishedOn() + " or earlier would let it in.");
            case LIST_NOT_MET ->
                List.of((judgement.vetoes().isEmpty()
                                ? "A sentence that names one of them would meet the list"
                                : "Without " + ids(judgement.vetoes())
                                        + " under `not`, or with one of them in another sentence, the list would be met")
                        + scored(judgement));
            case NO_SENTENCE ->
                List.of("One sentence that names something of `must` together with something else of the event would do"
                        + scored(judgement));
            case ONE_KIND ->
                List.of("Evidence of another kind (a place, an actor, a number, a term) would make the second.");
            case LOW_SCORE ->
                List.of(
                        missing(judgement, model.abstain(), "the band of doubt"),
                        missing(judgement, model.member(), "a link"));
            case ABSTAINED -> List.of(missing(judgement, model.member(), "a link"));
            case MEMBER -> without(judgement);
        };
    }

    private String scored(Judgement judgement) {
        return judgement.score() >= model.abstain()
                ? "; the evidence that is there makes " + score(judgement.score()) + ", which is enough."
                : "; the evidence that is there makes " + score(judgement.score()) + ", and "
                        + score(judgement.missingTo(model.abstain())) + " more would be needed for the band of doubt.";
    }

    private String missing(Judgement judgement, double asked, String what) {
        return "For " + what + " (" + score(asked) + ") weights of " + score(judgement.missingTo(asked))
                + " more are needed; the lead by itself weighs up to " + Figures.decimal(model.lead(), 2)
                + ", the day of publication up to " + Figures.decimal(model.dateInWindow(), 2) + ", the title up to "
                + Figures.decimal(model.title(), 2) + ".";
    }

    /** The single pieces of evidence that the link hangs on. */
    private List<String> without(Judgement judgement) {
        double spare = judgement.sum() - EvidenceScore.EVEN - StrictMath.log(model.member() / (1 - model.member()));
        List<String> needed = judgement.evidence().stream()
                .filter(row -> row.weight() > spare)
                .map(row -> Words.id(row.kind()) + " " + labels.item(row.value()))
                .toList();
        return List.of(
                needed.isEmpty()
                        ? "No single piece of evidence decides: it would be linked without any one of them."
                        : "It would not be a member without " + String.join(", or without ", needed) + ".");
    }

    private String ids(List<String> concepts) {
        return concepts.stream().map(labels::id).collect(Collectors.joining(", "));
    }

    /** A number of days, in words. */
    static String days(long days) {
        return Figures.count(days) + (days == 1 ? " day" : " days");
    }

    private static String score(double value) {
        return Figures.decimal(value, 4);
    }

    /** Everything: decision, lists, evidence and what would have changed it. */
    public void print(Judgement judgement, Lines lines) {
        lines.item(1, decision(judgement));
        otherwise(judgement).forEach(sentence -> lines.text(2, sentence));
        lines.heading("What the declaration asks for");
        for (Judgement.MustList list : judgement.lists()) {
            lines.labelled(
                    1,
                    WEIGHT + KIND,
                    switch (list.met()) {
                        case MET -> "met";
                        case VETOED -> "vetoed";
                        case NOT_MET -> "not met";
                    },
                    "one of " + ids(list.asked()));
        }
        if (!judgement.vetoes().isEmpty()) {
            lines.labelled(1, WEIGHT + KIND, "against it", ids(judgement.vetoes()));
        }
        Long days = judgement.days();
        lines.labelled(
                1,
                WEIGHT + KIND,
                "published",
                days == null
                        ? "day not known"
                        : judgement.publishedOn()
                                + (days == 0
                                        ? ", in the window"
                                        : ", " + days(Math.abs(days)) + (days < 0 ? " before" : " after")
                                                + " the window"));
        lines.heading("Evidence that is there");
        if (judgement.evidence().isEmpty()) {
            lines.text(1, "none");
        }
        for (AlignmentEvidence row : judgement.evidence()) {
            String weight = score(row.weight());
            lines.labelled(
                    1,
                    WEIGHT + KIND,
                    " ".repeat(Math.max(0, WEIGHT - 2 - weight.length())) + weight + "  " + Words.id(row.kind()),
                    labels.item(row.value()));
        }
        lines.text(
                1,
                "together " + score(judgement.sum()) + ", a score of 1 / (1 + exp("
                        + Figures.shortest(EvidenceScore.EVEN) + " - " + score(judgement.sum()) + ")) = "
                        + score(judgement.score()));
    }
}
