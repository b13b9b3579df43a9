package dev.parallax.align;

import dev.parallax.model.AlignmentEvidence;
import dev.parallax.model.Coverage;
import java.util.List;

/**
 * The declared events that an article is linked with.
 *
 * @param articleId article
 * @param coverage links by event, members and abstained; empty where the article tells none of them
 * @param evidence rows by event and number
 */
public record ArticleAlignment(String articleId, List<Coverage> coverage, List<AlignmentEvidence> evidence) {
    public ArticleAlignment {
        coverage = List.copyOf(coverage);
        evidence = List.copyOf(evidence);
    }
}
