package dev.parallax.cli.explain;

import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.Passages;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Citation;
import dev.parallax.model.Span;

/** Prints one citation: how, whom, where in the text. */
record CitationLine(Citation citation, Passages passages) {
    void print(Lines lines) {
        String outlet = citation.targetOutletId();
        String article = citation.targetArticleId();
        String url = citation.targetUrl();
        lines.item(
                1,
                Words.id(citation.form()) + ": "
                        + (outlet == null ? "an outlet that the catalog does not hold" : "outlet " + outlet)
                        + (article == null ? "" : ", article " + article + " of this corpus"));
        if (url != null) {
            lines.text(2, url);
        }
        Integer begin = citation.beginChar();
        Integer end = citation.endChar();
        lines.text(
                2,
                begin == null || end == null
                        ? "\"" + citation.surface() + "\", outside the text"
                        : passages.context(citation.part(), new Span(begin, end)));
    }
}
