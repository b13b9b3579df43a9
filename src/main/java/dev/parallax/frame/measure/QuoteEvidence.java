package dev.parallax.frame.measure;

import dev.parallax.frame.Evidence;
import dev.parallax.model.Quote;
import dev.parallax.model.Span;

/** The words of a quote as evidence. */
final class QuoteEvidence {
    private QuoteEvidence() {}

    /** Content of the quote, held by its speaker. */
    static Evidence of(Quote quote) {
        Span content = quote.span();
        return new Evidence(quote.part(), content, quote.speakerConceptId(), null, quote.speakerConceptId());
    }
}
