package dev.parallax.spark.job;

import dev.parallax.model.Article;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Link;
import dev.parallax.spark.table.RecordShape;
import java.util.Map;

/** An article under the id of the article that it turned out to be. */
final class Renamed {
    private static final String ID = "article_id";

    private Renamed() {}

    static ExtractedArticle article(ExtractedArticle extracted, String id) {
        RecordShape<Article> articles = RecordShape.of(Article.class);
        RecordShape<Link> links = RecordShape.of(Link.class);
        return new ExtractedArticle(
                articles.with(extracted.article(), Map.of(ID, id)),
                extracted.links().stream()
                        .map(link -> links.with(link, Map.of(ID, id)))
                        .toList(),
                extracted.canonicalUrl());
    }
}
