package dev.parallax.cli.report;

import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who tells which event: the links of a release joined with the heads of their articles. What memory holds is as large as the coverage, not as the corpus. */
public final class Coverages {
    /** A link with its article. */
    public record Told(Coverage coverage, ArticleHead article) {
        /** Whether the link is counted. */
        public boolean isMember() {
            return coverage.status() == CoverageStatus.MEMBER;
        }
    }

    private final SortedMap<String, List<Told>> byEvent = new TreeMap<>();

    /** Reads {@code coverage} and {@code articles}. */
    public static Coverages of(ReleaseTables tables) throws IOException {
        Map<String, List<Coverage>> byArticle = new TreeMap<>();
        tables.each("coverage", Coverage.class, row -> byArticle
                .computeIfAbsent(row.articleId(), id -> new ArrayList<>())
                .add(row));
        Coverages coverages = new Coverages();
        tables.each("articles", ArticleHead.class, article -> byArticle
                .getOrDefault(article.articleId(), List.of())
                .forEach(row -> coverages
                        .byEvent
                        .computeIfAbsent(row.eventId(), id -> new ArrayList<>())
                        .add(new Told(row, article))));
        return coverages;
    }

    /** The links of an event by article; none where nothing tells it. */
    public List<Told> of(String eventId) {
        return Collections.unmodifiableList(byEvent.getOrDefault(eventId, List.of()));
    }

    /** The counted links of an event. */
    public List<Told> members(String eventId) {
        return of(eventId).stream().filter(Told::isMember).toList();
    }

    /** Heads of all articles with a link, by id. */
    public SortedMap<String, ArticleHead> heads() {
        SortedMap<String, ArticleHead> heads = new TreeMap<>();
        byEvent.values()
                .forEach(told -> told.forEach(link -> heads.put(link.article().articleId(), link.article())));
        return heads;
    }

    /** Events with a link. */
    public List<String> events() {
        return List.copyOf(byEvent.keySet());
    }
}
