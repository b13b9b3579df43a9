package dev.parallax.cli.explain;

import dev.parallax.cli.report.ConceptLabels;
import dev.parallax.cli.report.Lines;
import dev.parallax.cli.report.ReleaseTables;
import dev.parallax.model.Event;
import java.io.IOException;

/** Explains whatever an id or address names. */
public final class Explanation {
    private Explanation() {}

    /**
     * Explains an article or event; where there is none but the record was lost, why.
     *
     * @param asked id, the beginning of one that nothing else begins with, or address
     * @throws IllegalArgumentException where the release knows nothing of it, naming the nearest
     */
    public static Lines of(ReleaseTables tables, ConceptLabels labels, String asked) throws IOException {
        Lookup.Found found = Lookup.find(tables, asked);
        Event event = found.event();
        if (event != null) {
            return EventExplanation.of(tables, labels, event);
        }
        String article = found.articleId();
        if (article != null) {
            return ArticleExplanation.of(tables, labels, article);
        }
        LossExplanation loss = LossExplanation.find(tables, asked, found);
        if (!loss.isEmpty()) {
            return loss.lines();
        }
        throw new IllegalArgumentException("nothing in " + tables.folder() + " is called \"" + asked + "\""
                + found.nearest()
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse("")
                + (asked.contains("/") ? " Why it may be missing: parallax explain --rejected " + asked : ""));
    }

    /**
     * Explains why something does not stand in the corpus, or only in another version.
     *
     * @param asked address, capture, article, or file and offset
     */
    public static Lines ofLoss(ReleaseTables tables, String asked) throws IOException {
        return LossExplanation.find(tables, asked, Lookup.find(tables, asked)).lines();
    }
}
