package dev.parallax.bench.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.align.AlignStage;
import dev.parallax.align.ArticleAlignment;
import dev.parallax.align.declared.EventModel;
import dev.parallax.align.declared.EvidenceScore;
import dev.parallax.align.discovery.PairModel;
import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.AnnotatedArticle;
import dev.parallax.model.Coverage;
import dev.parallax.model.Outcome;
import dev.parallax.model.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every link of the bundled sample, with declared and with discovered events, has evidence whose rows alone give the stored score again. */
class SampleEvidenceTest {
    private static DeclaredSample sample;

    @BeforeAll
    static void read() throws IOException {
        sample = DeclaredSample.read();
    }

    @Test
    void linksWithDeclaredEvents() {
        var aligner = AlignStage.aligner(sample.declared(), EventModel.bundled(), sample.frequencies());
        List<Coverage> coverage = new ArrayList<>();
        List<AlignmentEvidence> evidence = new ArrayList<>();
        for (AnnotatedArticle article : sample.annotated().values()) {
            ArticleAlignment alignment = ((Outcome.Kept<ArticleAlignment>) aligner.apply(article))
                    .values()
                    .get(0);
            coverage.addAll(alignment.coverage());
            evidence.addAll(alignment.evidence());
        }
        assertTrue(coverage.size() > 150, coverage.size() + " links");
        recomputes(coverage, evidence);
    }

    @Test
    void linksWithDiscoveredEventsAndWithThoseThatReviewsTellInPassages() throws IOException {
        SampleClusters found = SampleClusters.read(sample, PairModel.bundled());
        List<Coverage> coverage = new ArrayList<>();
        List<AlignmentEvidence> evidence = new ArrayList<>();
        found.clusters().values().forEach(cluster -> {
            coverage.addAll(cluster.coverage());
            evidence.addAll(cluster.evidence());
        });
        assertTrue(coverage.size() > 130, coverage.size() + " links of clusters");
        assertFalse(found.passages().isEmpty(), "no passages");
        found.passages().forEach(link -> {
            coverage.add(link.coverage());
            evidence.addAll(link.evidence());
        });
        assertEquals(
                coverage.size(),
                coverage.stream()
                        .map(link -> link.eventId() + link.articleId())
                        .distinct()
                        .count(),
                "an article and an event are linked once");
        recomputes(coverage, evidence);
    }

    private static void recomputes(List<Coverage> coverage, List<AlignmentEvidence> evidence) {
        int used = 0;
        for (Coverage link : coverage) {
            List<AlignmentEvidence> rows = evidence.stream()
                    .filter(row -> row.eventId().equals(link.eventId())
                            && row.articleId().equals(link.articleId()))
                    .toList();
            used += rows.size();
            assertFalse(rows.isEmpty(), link.toString());
            assertEquals(link.score(), EvidenceScore.combine(rows), link.toString());
            rows.forEach(row -> placed(row, link));
        }
        assertEquals(evidence.size(), used, "evidence of no link");
    }

    /** What stands in words stands inside its part. */
    private static void placed(AlignmentEvidence row, Coverage link) {
        Integer end = row.endChar();
        if (row.part() != null && end != null) {
            AnnotatedArticle article = sample.annotated().get(link.articleId());
            String text = row.part() == Part.TITLE
                    ? article.article().title()
                    : article.article().text();
            assertTrue(row.beginChar() < end && end <= text.codePointCount(0, text.length()), row.toString());
        }
    }
}
