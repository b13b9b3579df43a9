package dev.parallax.release;

import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.Part;
import dev.parallax.model.Span;

/** The reasons of a link between article and event, as released: the value is an id, an address or words of the article, as its kind says. */
final class ReleasedEvidence {
    private ReleasedEvidence() {}

    static AlignmentEvidence of(AlignmentEvidence old, Pseudonyms pseudonyms, ReleasedWords words) {
        String value =
                switch (old.kind()) {
                    case ACTOR, PLACE -> pseudonyms.item(old.value());
                    case LINK -> pseudonyms.address(old.value());
                    case NUMBER, DATE, VECTOR -> old.value();
                    case TERM, TEXT, DICTIONARY -> words.words(pseudonyms.item(old.value()));
                };
        Part part = old.part();
        Integer begin = old.beginChar();
        Integer end = old.endChar();
        if (part != null && begin != null && end != null) {
            Span span = words.moved(part, begin, end);
            begin = span.begin();
            end = span.end();
        }
        return new AlignmentEvidence(
                pseudonyms.address(old.eventId()),
                old.articleId(),
                old.evidenceNo(),
                old.kind(),
                value,
                old.weight(),
                part,
                begin,
                end);
    }
}
