package dev.parallax.extract;

import dev.parallax.extract.metadata.Metadata;
import dev.parallax.extract.page.ParsedPage;
import dev.parallax.extract.text.FoundText;
import dev.parallax.model.Reason;
import java.util.Optional;

/** Tells pages that are no article: fronts, lists, searches, galleries, error pages. A page is kept in doubt. */
final class ArticleTest {
    /** Less text than this is an article only if the markup says so and the page shows nothing else. */
    private static final int SHORTEST = 60;

    /** Less text than this is an article only if the markup says so. */
    private static final int SHORT = 250;

    private static final int MANY_TITLES = 6;

    /** So much text parted by one list of other articles is an article with a box in it. */
    private static final int LONG = 1000;

    private ArticleTest() {}

    /** Why the page is no article; empty where it is one. */
    static Optional<Reason> reject(FoundText text, Metadata metadata, ParsedPage page, String normalisedUrl) {
        boolean media = page.media() > 0 || metadata.types().stream().anyMatch(ArticleTest::isMedia);
        boolean mediaType = metadata.types().stream().anyMatch(ArticleTest::isMedia);
        boolean front = normalisedUrl.indexOf('/', "https://".length()) == normalisedUrl.length() - 1;
        if (text.weight() < SHORTEST) {
            if (media) {
                return Optional.of(Reason.MEDIA_ONLY);
            }
            if (text.weight() > 0 && metadata.saysArticle() && text.linkedTitles() < MANY_TITLES) {
                return Optional.empty();
            }
            return Optional.of(text.linkedTitles() >= MANY_TITLES ? Reason.NOT_AN_ARTICLE : Reason.NO_TEXT);
        }
        if (mediaType && text.weight() < SHORT) {
            return Optional.of(Reason.MEDIA_ONLY);
        }
        if (metadata.saysArticle()) {
            return Optional.empty();
        }
        if (front && (text.linkedTitles() > 2 || text.pageLinks() * 2 > text.pageWeight())) {
            return Optional.of(Reason.NOT_AN_ARTICLE);
        }
        boolean oneList = text.linkedLists() == 1 && text.weight() >= LONG;
        if (text.linkedTitles() >= MANY_TITLES
                && text.linkedTitles() * 2 > text.blocks().size()
                && !oneList) {
            return Optional.of(Reason.NOT_AN_ARTICLE);
        }
        if (text.weight() < SHORT && text.pageLinks() > 3 * text.weight() && text.linkedTitles() > 2) {
            return Optional.of(Reason.NOT_AN_ARTICLE);
        }
        return Optional.empty();
    }

    private static boolean isMedia(String type) {
        return type.equals("VideoObject")
                || type.equals("ImageGallery")
                || type.equals("MediaGallery")
                || type.startsWith("og:video");
    }
}
