package dev.parallax.compare;

import dev.parallax.model.Article;
import dev.parallax.model.Genre;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An article that covers an event as a member, with what omissions and attention need to know of it.
 *
 * @param eventId event
 * @param articleId article
 * @param outletId outlet
 * @param ownerGroup owner
 * @param group group of the outlet on the day of publication
 * @param language language
 * @param genre genre
 * @param publication when it was published; NULL where unknown
 * @param words length of the text; longer ones name more (words)
 * @param concepts concepts that title and text name, in whatever voice
 */
public record EventArticle(
        String eventId,
        String articleId,
        String outletId,
        String ownerGroup,
        String group,
        String language,
        Genre genre,
        @Nullable Publication publication,
        int words,
        SortedSet<String> concepts)
        implements Serializable {
    /** Earliest and latest possible time of publication. */
    public record Publication(Instant low, Instant high) implements Serializable {
        private static final Duration MINUTE = Duration.ofMinutes(1);
        private static final Duration DAY = Duration.ofDays(1);

        /** The interval of an article: its stated bounds, else what the precision of its date leaves open; NULL where the date is unknown. */
        public static @Nullable Publication of(Article article) {
            Instant low = article.publishedNotBefore();
            Instant high = article.publishedNotAfter();
            Instant at = article.publishedAt();
            if (low != null && high != null) {
                return new Publication(low, high);
            }
            if (at == null) {
                return null;
            }
            return switch (article.publishedPrecision()) {
                case INSTANT -> new Publication(at, at);
                case MINUTE -> new Publication(at, at.plus(MINUTE));
                case DAY -> new Publication(at, at.plus(DAY));
                case UNKNOWN -> null;
            };
        }
    }

    public EventArticle {
        concepts = Collections.unmodifiableSortedSet(new TreeSet<>(concepts));
    }

    /** Whether it names a concept. */
    boolean names(String concept) {
        return concepts.contains(concept);
    }
}
