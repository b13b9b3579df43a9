package dev.parallax.extract;

import dev.parallax.extract.language.LanguageFinder;
import dev.parallax.model.ExtractedArticle;
import dev.parallax.model.Outcome;
import dev.parallax.model.Page;
import dev.parallax.model.Stage;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The verb extract: a capture becomes an article, or is rejected with a reason.
 *
 * @param outlets what is read of the catalog's outlets, by id; others are read with UTC and without patterns
 * @param languages asked languages, ISO 639-1, or {@code any}
 * @param bounds bounds of work
 */
@SuppressWarnings("NonApiType") // must be serializable classes
public record ExtractStage(TreeMap<String, OutletRules> outlets, TreeSet<String> languages, Bounds bounds)
        implements Stage<Page, ExtractedArticle> {
    private static final long serialVersionUID = 1L;

    public ExtractStage {
        outlets = new TreeMap<>(outlets);
        languages = new TreeSet<>(languages);
    }

    @Override
    public Function<Page, Outcome<ExtractedArticle>> open() {
        LanguageFinder finder = LanguageFinder.of(languages);
        Map<String, OutletRules> rules = outlets;
        return page -> new Extraction(
                        page,
                        rules.getOrDefault(
                                page.capture().outletId(),
                                OutletRules.unknown(page.capture().outletId())),
                        languages,
                        bounds,
                        finder)
                .outcome();
    }
}
