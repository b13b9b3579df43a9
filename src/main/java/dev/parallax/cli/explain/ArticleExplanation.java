package dev.parallax.cli.explain;

import dev.parallax.cli.report.Cast;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.Passages;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.model.Article;
import dev.parallax.model.Citation;
import dev.parallax.model.FrameEvidence;
import dev.parallax.model.Mention;
import dev.parallax.model.Rejection;
import dev.parallax.model.Reuse;
import dev.parallax.model.Version;
import java.io.IOException;
import java.util.List;

/** Everything that a release says of one article. */
final class ArticleExplanation {
    private final ReleaseTables tables;
    private final ConceptLabels labels;
    private final Article article;
    private final Passages passages;
    private final Lines lines = new Lines();

    private ArticleExplanation(ReleaseTables tables, ConceptLabels labels, Article article) {
        this.tables = tables;
        this.labels = labels;
        this.article = article;
        this.passages = new Passages(article);
    }

    static Lines of(ReleaseTables tables, ConceptLabels labels, String articleId) throws IOException {
        Article article = tables.first(
                        "articles", Article.class, row -> row.articleId().equals(articleId))
                .orElseThrow();
        return new ArticleExplanation(tables, labels, article).lines();
    }

    private Lines lines() throws IOException {
        String id = article.articleId();
        List<Citation> citations =
                tables.where("citations", Citation.class, row -> row.articleId().equals(id));
        List<FrameEvidence> evidence = tables.where(
                "frame_evidence", FrameEvidence.class, row -> row.articleId().equals(id));
        tables.where("mentions", Mention.class, row -> row.articleId().equals(id))
                .forEach(row -> passages.repeated(row.part(), row.beginChar(), row.endChar(), row.surface()));
        citations.forEach(row -> passages.repeated(row.part(), row.beginChar(), row.endChar(), row.surface()));
        evidence.forEach(row -> passages.repeated(row.part(), row.beginChar(), row.endChar(), row.surface()));

        new Provenance(tables, Cast.of(tables)).print(article, lines);
        versions(id);
        new EventLinks(tables, labels, passages).print(id, lines);
        new Speech(tables, labels, passages).print(id, lines);
        new ClaimLines(labels, passages).print(tables, id, lines);
        citations(citations);
        new MeasureLines(tables, labels).print(id, evidence, lines);
        return lines;
    }

    private void versions(String id) throws IOException {
        List<Version> versions =
                tables.where("versions", Version.class, row -> row.articleId().equals(id));
        List<Rejection> rejections = tables.where("rejections", Rejection.class, row -> id.equals(row.keptId()));
        List<Reuse> copies = tables.where(
                "reuse",
                Reuse.class,
                row -> row.articleId().equals(id) || row.sourceArticleId().equals(id));
        new Twins(article, lines).print(versions, rejections, copies);
    }

    private void citations(List<Citation> citations) {
        lines.heading("Media and pages that it refers to");
        if (citations.isEmpty()) {
            lines.text(1, "none found");
        }
        for (Citation citation : citations) {
            new CitationLine(citation, passages).print(lines);
        }
    }
}
