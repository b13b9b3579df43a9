package dev.parallax.coding;

/**
 * What is coded: an article as it tells an event.
 *
 * @param articleId article
 * @param eventId event, {@code -} where the article is coded as such
 * @param language language, ISO 639-1
 * @param stratum stratum that it was drawn from
 * @param title headline
 * @param text text
 */
public record Unit(String articleId, String eventId, String language, String stratum, String title, String text)
        implements Comparable<Unit> {
    /** The unit in files. */
    public String id() {
        return articleId + "/" + eventId;
    }

    @Override
    public int compareTo(Unit other) {
        return id().compareTo(other.id());
    }
}
