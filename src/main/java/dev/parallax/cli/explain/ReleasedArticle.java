package dev.parallax.cli.explain;

import dev.parallax.align.DocumentFrequencies;
import dev.parallax.align.signature.Signatures;
import dev.parallax.cli.report.ArticleHead;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Annotations;
import dev.parallax.model.Article;
import dev.parallax.model.Citation;
import dev.parallax.model.Claim;
import dev.parallax.model.Link;
import dev.parallax.model.Mention;
import dev.parallax.model.Sentence;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** An article of a release as align read it, as far as the release holds that; and how common concepts are among all its articles. */
final class ReleasedArticle {
    private ReleasedArticle() {}

    static AnnotatedArticle of(ReleaseTables tables, String id) throws IOException {
        Article article = tables.first(
                        "articles", Article.class, row -> row.articleId().equals(id))
                .orElseThrow();
        return new AnnotatedArticle(
                article,
                tables.where("links", Link.class, row -> row.articleId().equals(id)),
                new Annotations(
                        id,
                        tables.where("sentences", Sentence.class, row -> row.articleId()
                                .equals(id)),
                        tables.where("mentions", Mention.class, row -> row.articleId()
                                .equals(id)),
                        List.of(),
                        List.of(),
                        tables.where(
                                "claims", Claim.class, row -> row.articleId().equals(id)),
                        tables.where("citations", Citation.class, row -> row.articleId()
                                .equals(id))));
    }

    /** Counts of concepts alone: what declared events are scored by. */
    static DocumentFrequencies frequencies(ReleaseTables tables) throws IOException {
        Map<String, String> languages = new HashMap<>();
        TreeMap<String, Long> articles = new TreeMap<>();
        tables.each("articles", ArticleHead.class, head -> {
            languages.put(head.articleId(), head.language());
            articles.merge(head.language(), 1L, Long::sum);
        });
        TreeMap<String, HashMap<String, Long>> counts = new TreeMap<>();
        String[] current = {""};
        TreeSet<String> named = new TreeSet<>();
        Runnable count = () -> {
            HashMap<String, Long> own =
                    counts.computeIfAbsent(languages.getOrDefault(current[0], ""), key -> new HashMap<>());
            named.forEach(key -> own.merge(key, 1L, Long::sum));
            named.clear();
        };
        tables.each("mentions", Mention.class, mention -> {
            if (!mention.articleId().equals(current[0])) {
                count.run();
                current[0] = mention.articleId();
            }
            String concept = mention.conceptId();
            if (concept != null) {
                named.add(Signatures.kind(mention.kind()).id() + ":" + concept);
            }
        });
        count.run();
        counts.remove("");
        return new DocumentFrequencies(articles, counts);
    }
}
