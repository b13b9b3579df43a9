package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * The words behind each value. One row of the table {@code frame_evidence}.
 *
 * @param articleId Article.
 * @param eventId Event, or `-`.
 * @param featureId Measure.
 * @param item What of the measure.
 * @param voice Who speaks.
 * @param evidenceNo Number, by part and begin.
 * @param part Where it stands.
 * @param beginChar First code point. (code points)
 * @param endChar Behind the last. (code points)
 * @param surface The words; capped in length in a release without text.
 * @param conceptId Concept.
 * @param lexiconEntry Entry of the lexicon.
 * @param holderConceptId Whose view it is, where attributed.
 */
public record FrameEvidence(
        String articleId,
        String eventId,
        String featureId,
        String item,
        Voice voice,
        int evidenceNo,
        Part part,
        int beginChar,
        int endChar,
        String surface,
        @Nullable String conceptId,
        @Nullable String lexiconEntry,
        @Nullable String holderConceptId) {}
