package dev.parallax.extract;

import dev.parallax.catalog.ArticleAddress;
import dev.parallax.catalog.ExtractionRule;
import dev.parallax.catalog.HostAndPath;
import dev.parallax.catalog.OutletEntry;
import dev.parallax.catalog.Outlets;
import dev.parallax.model.Edition;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What extract reads of an outlet.
 *
 * @param outletId outlet
 * @param timeZone IANA zone for times without an offset
 * @param editions edition id by domain, which may carry the beginning of a path
 * @param articleIds patterns on the bare normalised address; the group {@code id} names the article
 * @param dropParameters keys of the query that never name an article
 * @param extraction where its pages have what is looked for, by day of capture
 */
@SuppressWarnings("NonApiType") // must be serializable classes
public record OutletRules(
        String outletId,
        String timeZone,
        TreeMap<String, String> editions,
        ArrayList<Pattern> articleIds,
        TreeSet<String> dropParameters,
        ArrayList<ExtractionRule> extraction)
        implements Serializable {

    /** Of one entry of the catalog. Patterns of articles come before those of short links. */
    public static OutletRules of(OutletEntry entry) {
        TreeMap<String, String> editions = new TreeMap<>();
        for (Edition edition : entry.editions()) {
            Outlets.addresses(edition).forEach(address -> editions.putIfAbsent(address, edition.editionId()));
        }
        List<Pattern> patterns = new ArrayList<>(entry.articleIds());
        patterns.addAll(entry.shortLinks());
        TreeSet<String> dropped = new TreeSet<>();
        entry.dropParameters().forEach(key -> dropped.add(key.toLowerCase(Locale.ROOT)));
        return new OutletRules(
                entry.outlet().outletId(),
                entry.outlet().timeZone(),
                editions,
                new ArrayList<>(patterns),
                dropped,
                new ArrayList<>(entry.extraction()));
    }

    /** Of every outlet of a catalog, by id. */
    public static TreeMap<String, OutletRules> of(Outlets outlets) {
        TreeMap<String, OutletRules> rules = new TreeMap<>();
        for (Map.Entry<String, OutletEntry> entry : outlets.entries().entrySet()) {
            rules.put(entry.getKey(), of(entry.getValue()));
        }
        return rules;
    }

    /** What is read where the catalog does not know the outlet: UTC, no patterns. */
    static OutletRules unknown(String outletId) {
        return new OutletRules(outletId, "UTC", new TreeMap<>(), new ArrayList<>(), new TreeSet<>(), new ArrayList<>());
    }

    /** The rule for pages captured then. */
    Optional<ExtractionRule> extraction(Instant capturedAt) {
        return extraction.stream().filter(rule -> rule.holds(capturedAt)).findFirst();
    }

    /** The edition that an address names by its host, a parent domain of it, or these with the beginning of the path. */
    Optional<String> edition(String url) {
        return HostAndPath.of(url).find(editions);
    }

    /** What names an article of this outlet: {@link ArticleAddress}. */
    String identity(String url) {
        return ArticleAddress.identity(articleIds, dropParameters, url);
    }
}
