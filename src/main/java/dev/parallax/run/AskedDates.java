package dev.parallax.run;

import dev.parallax.model.Article;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of publication that a recipe asks for. An article is passed over only where it is certain that it was published on another day, in whatever zone.
 *
 * @param from first day; NULL where open
 * @param to last day; NULL where open
 */
public record AskedDates(@Nullable LocalDate from, @Nullable LocalDate to) implements Serializable {
    /** Whether the article may have been published on an asked day. */
    public boolean asks(Article article) {
        Instant earliest = article.publishedAt() == null ? article.publishedNotBefore() : article.publishedAt();
        Instant latest = article.publishedAt() == null ? article.publishedNotAfter() : article.publishedAt();
        if (from != null
                && latest != null
                && latest.isBefore(from.atStartOfDay().toInstant(ZoneOffset.ofHours(14)))) {
            return false;
        }
        return to == null
                || earliest == null
                || earliest.isBefore(to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(-12)));
    }

    /** What is known of the day of publication, in words. */
    public static String known(Article article) {
        if (article.publishedAt() != null) {
            return article.publishedAt().toString();
        }
        List<String> bounds = new ArrayList<>();
        if (article.publishedNotBefore() != null) {
            bounds.add("not before " + article.publishedNotBefore());
        }
        if (article.publishedNotAfter() != null) {
            bounds.add("not after " + article.publishedNotAfter());
        }
        return bounds.isEmpty() ? "day unknown" : String.join(" and ", bounds);
    }
}
