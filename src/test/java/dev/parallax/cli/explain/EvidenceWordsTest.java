package dev.parallax.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.declared.EvidenceScore;
import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.Passages;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.cli.report.SixLanguages;
import dev.parallax.cli.report.TestRelease;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.Article;
import dev.parallax.model.Coverage;
import dev.parallax.model.CoverageStatus;
import dev.parallax.model.Event;
import dev.parallax.model.EventOrigin;
import dev.parallax.model.EvidenceKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An encoder's part is told as what it is, article by article and of the event. */
class EvidenceWordsTest {
    private static final ConceptLabels LABELS = new ConceptLabels(Map.of("island_0001", "Island"));

    @Test
    void vectorsOfSeveralArticlesAreOneReason(@TempDir Path folder) throws Exception {
        Article neva = SixLanguages.of(true)
                .write(folder.resolve("six"))
                .first("articles", Article.class, row -> row.articleId().equals(SixLanguages.NEVA))
                .orElseThrow();
        List<AlignmentEvidence> rows = List.of(
                row(SixLanguages.NEVA, 0, EvidenceKind.PLACE, "island_0001", 2.25),
                row(SixLanguages.NEVA, 1, EvidenceKind.VECTOR, "0.812", 1.5));
        ReleaseTables tables = new TestRelease()
                .add(new Event("x1", "Island", EventOrigin.DISCOVERED, null, null, null, null, null, "Two articles"))
                .add(new Coverage(
                        "x1",
                        SixLanguages.NEVA,
                        EvidenceScore.combine(rows),
                        CoverageStatus.MEMBER,
                        0.5,
                        "discovered/3"))
                .add(rows.toArray(Record[]::new))
                .add(row("c3000000", 0, EvidenceKind.VECTOR, "0.655", 0.5))
                .write(folder.resolve("release"));
        assertEquals(
                List.of(
                        new ClusterQuestion.Shared(EvidenceKind.PLACE, "island_0001", 1, 2.25),
                        new ClusterQuestion.Shared(EvidenceKind.VECTOR, "an encoder's vectors", 2, 2.0)),
                ClusterQuestion.shared(tables, "x1"));
        Lines lines = new Lines();
        new EventLinks(tables, LABELS, new Passages(neva)).print(SixLanguages.NEVA, lines);
        String said = lines.toString();
        assertTrue(said.contains("vector"), said);
        assertTrue(said.contains("an encoder's vectors, cosine 0.812 with the articles in other languages"), said);
        assertTrue(said.contains("3.75"), said);
        assertTrue(!said.contains("which is not the score above"), said);
    }

    private static AlignmentEvidence row(String article, int number, EvidenceKind kind, String value, double weight) {
        return new AlignmentEvidence("x1", article, number, kind, value, weight, null, null, null);
    }
}
