package dev.parallax.catalog;

import dev.parallax.model.Ids;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which article of its outlet an address means: the same for every form in which the address is shared, tracked or archived. */
public final class ArticleAddress {
    private static final String ID_GROUP = "id";

    private ArticleAddress() {}

    /**
     * The address without anything that does not name the page: {@link NormalisedUrl} with the outlet's own parameters dropped too. What is no address of the web
     * names itself.
     */
    public static String normalised(OutletEntry entry, String url) {
        return NormalisedUrl.of(url, entry.dropParameters()).orElse(url.strip());
    }

    /**
     * What names the article within its outlet: {@code id:} and the outlet's own id where an address pattern or a short link of the outlet finds one, otherwise
     * the normalised address.
     */
    public static String identity(OutletEntry entry, String url) {
        List<Pattern> patterns = new ArrayList<>(entry.articleIds());
        patterns.addAll(entry.shortLinks());
        return identity(patterns, entry.dropParameters(), url);
    }

    /**
     * The same for an outlet of which only this is known.
     *
     * @param patterns patterns of articles, then of short links
     * @param dropped keys of the query that never name an article
     */
    public static String identity(Collection<Pattern> patterns, Collection<String> dropped, String url) {
        String normalised = NormalisedUrl.of(url, dropped).orElse(url.strip());
        return ownId(patterns, url, normalised).map(id -> "id:" + id).orElse(normalised);
    }

    /** article_id of the tables. */
    public static String articleId(OutletEntry entry, String url) {
        return Ids.article(entry.outlet().outletId(), identity(entry, url));
    }

    /** article_id of an outlet that the catalog does not know. */
    public static String articleId(String outletId, String url) {
        return Ids.article(outletId, NormalisedUrl.of(url).orElse(url.strip()));
    }

    /**
     * The patterns are written for addresses as they stand on the web, so they are tried on the address itself first; then on the normalised one, and on that
     * with the slash at the end that it may have lost.
     */
    private static Optional<String> ownId(Collection<Pattern> patterns, String url, String normalised) {
        String bare = NormalisedUrl.bare(normalised);
        for (String address : List.of(NormalisedUrl.bare(url), bare, bare + "/")) {
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(address);
                if (matcher.find() && matcher.group(ID_GROUP) != null) {
                    return Optional.of(matcher.group(ID_GROUP));
                }
            }
        }
        return Optional.empty();
    }
}
