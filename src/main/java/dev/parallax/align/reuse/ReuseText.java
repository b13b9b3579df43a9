package dev.parallax.align.reuse;

import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Article;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What the search for copies knows of an article.
 *
 * @param articleId article
 * @param outletId outlet
 * @param language language
 * @param publishedAt when it was published; NULL where unknown
 * @param wireAgency agency that it is credited to; NULL where none is
 * @param shingles see {@link Shingles}: copies are sought within one language
 * @param anchors what translations into other languages are known by
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; an array keeps a corpus of them small
public record ReuseText(
        String articleId,
        String outletId,
        String language,
        @Nullable Instant publishedAt,
        @Nullable String wireAgency,
        long[] shingles,
        Anchors anchors)
        implements Serializable {
    /** Earlier articles first; unknown times last; then by id. */
    public static final Comparator<ReuseText> BY_TIME = Comparator.comparing(
                    ReuseText::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ReuseText::articleId);

    /** Reads an article. */
    public static ReuseText of(AnnotatedArticle annotated) {
        Article article = annotated.article();
        Instant published = article.publishedAt();
        return new ReuseText(
                article.articleId(),
                article.outletId(),
                article.language(),
                published != null ? published : article.publishedNotAfter(),
                article.wireAgency(),
                Shingles.of(article.text()),
                Anchors.of(annotated));
    }
}
