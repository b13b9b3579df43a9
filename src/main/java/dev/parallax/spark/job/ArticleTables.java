package dev.parallax.spark.job;

import dev.parallax.model.Article;
import dev.parallax.model.Claim;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.FrameScore;
import dev.parallax.model.Link;
import dev.parallax.model.Mention;
import dev.parallax.model.Quote;
import dev.parallax.model.Sentence;
import dev.parallax.model.Token;
import dev.parallax.model.Version;
import dev.parallax.model.VoiceSpan;
import dev.parallax.release.ArticleRows;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * The tables whose key begins with the article: their files are cut where the article shards are cut, so that they need no sorting.
 *
 * @param name table
 * @param type record class
 * @param rows rows of an article
 */
record ArticleTables<R extends Record>(String name, Class<R> type, Rows<R> rows) implements Serializable {
    /** Picks the rows of a table. */
    @FunctionalInterface
    interface Rows<R> extends Function<ArticleRows, List<R>>, Serializable {}

    /** All of them, in the order of the flow. */
    static List<ArticleTables<?>> all() {
        return List.of(
                new ArticleTables<>("articles", Article.class, rows -> List.of(rows.article())),
                new ArticleTables<>("links", Link.class, ArticleRows::links),
                new ArticleTables<>("versions", Version.class, ArticleRows::versions),
                new ArticleTables<>("sentences", Sentence.class, ArticleRows::sentences),
                new ArticleTables<>("tokens", Token.class, ArticleRows::tokens),
                new ArticleTables<>("mentions", Mention.class, ArticleRows::mentions),
                new ArticleTables<>("quotes", Quote.class, ArticleRows::quotes),
                new ArticleTables<>("voices", VoiceSpan.class, ArticleRows::voices),
                new ArticleTables<>("claims", Claim.class, ArticleRows::claims),
                new ArticleTables<>("frame_evidence", FrameEvidence.class, ArticleRows::frameEvidence),
                new ArticleTables<>("frame_scores", FrameScore.class, ArticleRows::frameScores));
    }
}
