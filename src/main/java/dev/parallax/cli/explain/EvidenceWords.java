package dev.parallax.cli.explain;

import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.EvidenceKind;

/** What a piece of evidence is, in words: its value says it, but for an encoder's vectors, whose value is a cosine that each article has its own of. */
final class EvidenceWords {
    private static final String VECTORS = "an encoder's vectors";

    private EvidenceWords() {}

    /** What one article has. */
    static String of(AlignmentEvidence row, ConceptLabels labels) {
        return row.kind() == EvidenceKind.VECTOR
                ? VECTORS + ", cosine " + row.value() + " with the articles in other languages"
                : labels.item(row.value());
    }

    /** What stands for the same evidence in any article. */
    static String shared(AlignmentEvidence row) {
        return row.kind() == EvidenceKind.VECTOR ? VECTORS : row.value();
    }
}
