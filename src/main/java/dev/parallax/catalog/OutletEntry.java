package dev.parallax.catalog;

import dev.parallax.model.Edition;
import dev.parallax.model.Outlet;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An outlet as the catalog declares it.
 *
 * @param outlet who speaks
 * @param editions editions and channels
 * @param names how the outlet is named in citations, by language
 * @param articleIds patterns on an address without scheme and {@code www.}; the group {@code id} is the outlet's own number of the article
 * @param shortLinks the same for the outlet's short links
 * @param dropParameters keys of the query that never name an article of this outlet, beyond the usual trackers, in small letters
 * @param extraction where its pages have what extract looks for, by day of capture
 */
public record OutletEntry(
        Outlet outlet,
        List<Edition> editions,
        SortedMap<String, List<String>> names,
        List<Pattern> articleIds,
        List<Pattern> shortLinks,
        SortedSet<String> dropParameters,
        List<ExtractionRule> extraction) {
    public OutletEntry {
        editions = List.copyOf(editions);
        articleIds = List.copyOf(articleIds);
        shortLinks = List.copyOf(shortLinks);
        extraction = List.copyOf(extraction);
    }

    /** How texts of a language name the outlet: the names for that language, and its own two. */
    public SortedSet<String> namesIn(String language) {
        TreeSet<String> forms = new TreeSet<>(names.getOrDefault(language, List.of()));
        forms.add(outlet.name());
        if (outlet.nameNative() != null) {
            forms.add(outlet.nameNative());
        }
        return forms;
    }
}
