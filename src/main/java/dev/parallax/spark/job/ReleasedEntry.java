package dev.parallax.spark.job;

import dev.parallax.model.Coverage;
import dev.parallax.release.ArticleRows;
import java.util.List;

/**
 * An article as released: what the tables are projected from.
 *
 * @param rows its rows
 * @param coverage its links to events
 */
record ReleasedEntry(ArticleRows rows, List<Coverage> coverage) {
    ReleasedEntry {
        coverage = List.copyOf(coverage);
    }
}
