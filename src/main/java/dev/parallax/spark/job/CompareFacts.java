package dev.parallax.spark.job;

import dev.parallax.catalog.CatalogFiles;
import dev.parallax.catalog.GroupingsReader;
import dev.parallax.catalog.Membership;
import dev.parallax.catalog.Outlets;
import dev.parallax.compare.EventArticle;
import dev.parallax.compare.ScoredArticle;
import dev.parallax.model.Article;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.CoveredArticle;
import dev.parallax.model.FrameResult;
import dev.parallax.model.FrameScore;
import dev.parallax.model.Grouping;
import dev.parallax.model.MeasureStatus;
import dev.parallax.spark.parquet.RecordReader;
import dev.parallax.spark.stage.Staged;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;

/**
 * Reads off a shard what compare needs to know.
 *
 * @param catalog outlets and groupings
 * @param groupingId grouping that is compared
 * @param alternativeId grouping that stands beside it
 */
record CompareFacts(CatalogFiles catalog, String groupingId, String alternativeId) implements Serializable {
    /**
     * The facts of a shard.
     *
     * @param scores measured values, with the groups of the grouping compared
     * @param articles articles that cover events, with the same groups
     * @param alternatives group of each article in the other grouping
     */
    record Facts(
            ArrayList<ScoredArticle> scores, ArrayList<EventArticle> articles, TreeMap<String, String> alternatives)
            implements Serializable {}

    /** Who publishes an article. */
    private record Publisher(String owner, String group) {}

    Facts read(Configuration hadoop, FramedShard shard) throws IOException {
        List<Grouping> known = GroupingsReader.read(catalog.part("groupings"));
        Membership groups = Membership.of(groupingId, known);
        Membership alternatives = Membership.of(alternativeId, known);
        Outlets outlets = CatalogParts.outlets(catalog);
        Facts facts = new Facts(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        try (RecordReader<Staged> framed = shard.staged().read(hadoop, FrameResult.class)) {
            shard.deepened().visit(hadoop, covered -> {
                Staged outcome = framed.next();
                Article article = covered.annotated().article();
                Publisher publisher = publisher(article, outlets, groups);
                facts.alternatives().put(article.articleId(), group(article, alternatives));
                if (!outcome.values().isEmpty()) {
                    scores(covered, (FrameResult) outcome.values().get(0), publisher, facts.scores());
                }
                articles(covered, publisher, facts.articles());
            });
        }
        return facts;
    }

    private static Publisher publisher(Article article, Outlets outlets, Membership groups) {
        return new Publisher(
                outlets.byId(article.outletId())
                        .map(entry -> entry.outlet().ownerGroup())
                        .orElse(article.outletId()),
                group(article, groups));
    }

    /** The group of the article; where it hangs on a day that is not known, the article is counted in none. */
    private static String group(Article article, Membership groups) {
        return groups.group(article.outletId(), article.publishedOn()).orElse(Membership.UNASSIGNED);
    }

    private static void scores(
            CoveredArticle covered, FrameResult result, Publisher publisher, List<ScoredArticle> into) {
        Article article = covered.annotated().article();
        for (FrameScore score : result.scores()) {
            Double value = score.value();
            if (score.status() == MeasureStatus.MEASURED && value != null) {
                into.add(new ScoredArticle(
                        article.articleId(),
                        article.outletId(),
                        publisher.owner(),
                        publisher.group(),
                        article.language(),
                        article.genre(),
                        score.eventId(),
                        score.featureId(),
                        score.item(),
                        score.voice(),
                        value,
                        score.evidenceCount(),
                        score.denominator()));
            }
        }
    }

    private static void articles(CoveredArticle covered, Publisher publisher, List<EventArticle> into) {
        Article article = covered.annotated().article();
        SortedSet<String> concepts = new TreeSet<>();
        covered.annotated().annotations().mentions().forEach(mention -> {
            if (mention.conceptId() != null) {
                concepts.add(mention.conceptId());
            }
        });
        for (Coverage link : covered.coverage()) {
            if (link.status() == CoverageStatus.MEMBER) {
                into.add(new EventArticle(
                        link.eventId(),
                        article.articleId(),
                        article.outletId(),
                        publisher.owner(),
                        publisher.group(),
                        article.language(),
                        article.genre(),
                        EventArticle.Publication.of(article),
                        article.wordCount(),
                        concepts));
            }
        }
    }
}
