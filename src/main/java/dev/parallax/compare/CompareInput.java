package dev.parallax.compare;

import dev.parallax.model.Completeness;
import dev.parallax.model.Reuse;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that compare reads, in any order.
 *
 * @param groupingId grouping that the rows' groups come from
 * @param scales scale of each measure, by id
 * @param comparability which measures may be compared between which languages
 * @param scores measured values
 * @param articles articles that cover events
 * @param reuse the table reuse
 * @param completeness the table completeness
 * @param windows window of each event
 */
public record CompareInput(
        String groupingId,
        SortedMap<String, Scale> scales,
        Comparability comparability,
        List<ScoredArticle> scores,
        List<EventArticle> articles,
        List<Reuse> reuse,
        List<Completeness> completeness,
        List<EventWindow> windows) {
    public CompareInput {
        scales = new TreeMap<>(scales);
        scores = List.copyOf(scores);
        articles = List.copyOf(articles);
        reuse = List.copyOf(reuse);
        completeness = List.copyOf(completeness);
        windows = List.copyOf(windows);
    }
}
