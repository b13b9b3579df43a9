package dev.parallax.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why an article is linked to an event. One row of the table {@code alignment_evidence}.
 *
 * @param eventId Event.
 * @param articleId Article.
 * @param evidenceNo Number, by kind and value.
 * @param kind Kind of evidence.
 * @param value Concept, number, day, term or address that agrees; for a vector the cosine with those of the other articles.
 * @param weight What it adds to the score.
 * @param part Where the words stand; NULL where the evidence is not in the words.
 * @param beginChar First code point. (code points)
 * @param endChar Behind the last. (code points)
 */
public record AlignmentEvidence(
        String eventId,
        String articleId,
        int evidenceNo,
        EvidenceKind kind,
        String value,
        double weight,
        @Nullable Part part,
        @Nullable Integer beginChar,
        @Nullable Integer endChar)
        implements Serializable {}
