package dev.parallax.cli.catalog;

import dev.parallax.catalog.ArticleAddress;
import dev.parallax.catalog.NearestWord;
import dev.parallax.catalog.NormalisedUrl;
import dev.parallax.catalog.OutletEntry;
import dev.parallax.catalog.Outlets;
import dev.parallax.catalog.Outlets.Hosted;
import dev.parallax.cli.report.Lines;
import dev.parallax.model.Edition;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whom an address belongs to, which article it means, and which rule says so. */
public final class AddressTrial {
    private static final int LABEL = 12;
    private static final String OWN_ID = "id:";

    private AddressTrial() {}

    /** An address as typed, with a scheme where it had none. */
    public static String address(String typed) {
        return typed.contains("://") ? typed.strip() : "https://" + typed.strip();
    }

    /** Prints what the catalog says of an address. */
    public static void print(Outlets outlets, String url, Lines lines) {
        lines.heading("Address");
        lines.labelled(1, LABEL, "as typed", url);
        Optional<String> plain = NormalisedUrl.of(url);
        if (plain.isEmpty()) {
            lines.labelled(
                    1, LABEL, "", "no http or https address with a host: a record with it is rejected as bad_url");
            return;
        }
        Optional<Hosted> hosted = outlets.byUrl(url);
        if (hosted.isEmpty()) {
            unowned(outlets, plain.get(), lines);
            return;
        }
        OutletEntry entry = hosted.get().entry();
        Edition edition = hosted.get().edition();
        String identity = ArticleAddress.identity(entry, url);
        lines.labelled(1, LABEL, "normalised", ArticleAddress.normalised(entry, url));
        lines.labelled(
                1,
                LABEL,
                "outlet",
                entry.outlet().name() + " (" + entry.outlet().outletId() + ")");
        lines.labelled(
                1,
                LABEL,
                "edition",
                edition.editionId()
                        + (edition.language() == null ? "" : ", language " + edition.language())
                        + (edition.channel() == null
                                ? ", domains " + edition.domains()
                                : ", channel " + edition.channel()));
        lines.labelled(1, LABEL, "article_id", ArticleAddress.articleId(entry, url));
        lines.labelled(1, LABEL, "identity", identity);
        lines.labelled(1, LABEL, "by", rule(entry, url, identity));
    }

    private static String rule(OutletEntry entry, String url, String identity) {
        if (!identity.startsWith(OWN_ID)) {
            int patterns = entry.articleIds().size() + entry.shortLinks().size();
            return patterns == 0
                    ? "the normalised address: the outlet has no article_ids"
                    : "the normalised address: none of the outlet's " + patterns + " patterns finds an id in it";
        }
        return giver(entry, entry.articleIds(), true, url, identity)
                .map(pattern -> "article_ids  " + pattern)
                .or(() -> giver(entry, entry.shortLinks(), false, url, identity)
                        .map(pattern -> "short_links  " + pattern))
                .orElse("the outlet's patterns together");
    }

    /** The first pattern that gives the same identity when it is the outlet's only one. */
    private static Optional<Pattern> giver(
            OutletEntry entry, List<Pattern> patterns, boolean articleIds, String url, String identity) {
        return patterns.stream()
                .filter(pattern -> ArticleAddress.identity(
                                new OutletEntry(
                                        entry.outlet(),
                                        entry.editions(),
                                        entry.names(),
                                        articleIds ? List.of(pattern) : List.of(),
                                        articleIds ? List.of() : List.of(pattern),
                                        entry.dropParameters(),
                                        entry.extraction()),
                                url)
                        .equals(identity))
                .findFirst();
    }

    private static void unowned(Outlets outlets, String normalised, Lines lines) {
        lines.labelled(1, LABEL, "normalised", normalised);
        lines.labelled(
                1,
                LABEL,
                "outlet",
                "none of the " + outlets.entries().size() + " outlets has this host; a record with it is passed over as"
                        + " outlet_not_asked, or, with `outlets: any`, counted under its registrable domain, group unassigned");
        SortedSet<String> domains = new TreeSet<>();
        outlets.entries().values().forEach(entry -> entry.editions()
                .forEach(edition -> domains.addAll(List.of(edition.domains().split(" ", -1)))));
        domains.remove("");
        String bare = NormalisedUrl.bare(normalised);
        String host = bare.split("/", 2)[0];
        NearestWord.of(host, domains)
                .ifPresent(near -> lines.labelled(1, LABEL, "", "nearest domain of the catalog: " + near));
    }
}
