package dev.parallax.cli.explain;

import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.Passages;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.SaidNumber;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Claim;
import java.io.IOException;
import java.util.List;

/** Prints the quantities that an article states, as said. */
record ClaimLines(ConceptLabels labels, Passages passages) {
    void print(ReleaseTables tables, String articleId, Lines lines) throws IOException {
        List<Claim> claims =
                tables.where("claims", Claim.class, row -> row.articleId().equals(articleId));
        lines.heading("Numbers, as told");
        if (claims.isEmpty()) {
            lines.text(1, "none found");
        }
        for (Claim claim : claims) {
            lines.item(1, words(claim));
            lines.text(2, passages.context(claim.part(), claim.span()));
        }
    }

    /** Quantity, number, how it is put and who says it. */
    private String words(Claim claim) {
        String speaker = claim.speakerConceptId();
        String scope = claim.scope();
        return Words.id(claim.quantity()) + " " + SaidNumber.of(claim) + " " + claim.unit() + ", "
                + Words.id(claim.modality()) + "; "
                + Words.voice(claim.voice()) + (speaker == null ? "" : ", " + labels.id(speaker))
                + (claim.quoteNo() == null ? "" : ", in quote " + claim.quoteNo())
                + (scope == null ? "" : "; said of: " + scope);
    }
}
