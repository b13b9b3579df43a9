package dev.parallax.annotate.citation;

import dev.parallax.catalog.ArticleAddress;
import dev.parallax.catalog.OutletEntry;
import dev.parallax.catalog.Outlets;
import dev.parallax.model.Annotations;
import dev.parallax.model.Citation;
import java.util.List;
import java.util.Optional;

/**
 * The article that a cited address names, by the cited outlet's own id patterns: a slug that is cut off or a query leads to the same article. Whether the corpus
 * holds it is known only when all of it has been read; the release leaves out ids of articles that it does not hold.
 */
public final class CitedArticles {
    private CitedArticles() {}

    /** The annotations with the articles that citations lead to. */
    public static Annotations resolved(Annotations annotations, Outlets outlets) {
        List<Citation> citations = annotations.citations().stream()
                .map(citation -> resolved(citation, outlets))
                .toList();
        return new Annotations(
                annotations.articleId(),
                annotations.sentences(),
                annotations.mentions(),
                annotations.quotes(),
                annotations.voices(),
                annotations.claims(),
                citations);
    }

    private static Citation resolved(Citation citation, Outlets outlets) {
        String url = citation.targetUrl();
        String outletId = citation.targetOutletId();
        if (url == null || outletId == null) {
            return citation;
        }
        Optional<OutletEntry> outlet = outlets.byId(outletId);
        String target = outlet.map(entry -> ArticleAddress.articleId(entry, url))
                .orElseGet(() -> ArticleAddress.articleId(outletId, url));
        return new Citation(
                citation.articleId(),
                citation.part(),
                citation.citationNo(),
                citation.beginChar(),
                citation.endChar(),
                citation.form(),
                citation.citingSentenceNo(),
                outletId,
                url,
                target,
                citation.surface());
    }
}
