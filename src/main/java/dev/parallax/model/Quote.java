package dev.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * What somebody is reported to have said. One row of the table {@code quotes}.
 *
 * @param articleId Article.
 * @param part Where it stands.
 * @param quoteNo Number in the part, by begin.
 * @param beginChar First code point of the content, without the quotation marks. (code points)
 * @param endChar Behind its last code point. (code points)
 * @param form Wholly in quotation marks, in none, or with some words in them.
 * @param cue Words of saying.
 * @param cueBeginChar First code point of the cue. (code points)
 * @param cueEndChar Behind its last code point. (code points)
 * @param cueStance What the cue says of the truth of the words.
 * @param speakerSurface The speaker as named.
 * @param speakerConceptId Concept of the speaker.
 * @param speakerKind Kind of the speaker; NULL where none was found.
 */
public record Quote(
        String articleId,
        Part part,
        int quoteNo,
        int beginChar,
        int endChar,
        QuoteForm form,
        @Nullable String cue,
        @Nullable Integer cueBeginChar,
        @Nullable Integer cueEndChar,
        Stance cueStance,
        @Nullable String speakerSurface,
        @Nullable String speakerConceptId,
        @Nullable SpeakerKind speakerKind) {
    /** Its content, in its part. */
    public Span span() {
        return new Span(beginChar, endChar);
    }
}
