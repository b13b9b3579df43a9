package dev.parallax.cli.report;

import dev.parallax.model.Genre;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The columns of {@code articles} that say who tells, when and where, without the text.
 *
 * @param articleId article
 * @param outletId outlet
 * @param url address
 * @param title headline
 * @param genre genre
 * @param language language
 * @param publishedAt when published; NULL where unknown (UTC)
 * @param bloc group under the default grouping; NULL where the day decides it and is unknown
 */
public record ArticleHead(
        String articleId,
        String outletId,
        String url,
        String title,
        Genre genre,
        String language,
        @Nullable Instant publishedAt,
        @Nullable String bloc) {
    /** The order of time; what has no time comes last. */
    public static final Comparator<@Nullable Instant> EARLIEST =
            Comparator.nullsLast(Comparator.<Instant>naturalOrder());

    /** What stands where the group is not known. */
    public static final String NO_GROUP = "-";

    /** The group, {@code -} where it is not known. */
    public String group() {
        return bloc == null ? NO_GROUP : bloc;
    }

    /** Whether the group is one that tells something of its own: known, and not {@code unassigned}. */
    public boolean isGrouped() {
        return bloc != null && !bloc.equals("unassigned");
    }
}
