package dev.parallax.compare;

import dev.parallax.compare.EventArticle.Publication;
import dev.parallax.compare.resample.Interval;
import dev.parallax.model.Attention;
import dev.parallax.model.Completeness;
import dev.parallax.model.ExpectedSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much of its output each outlet gave to an event, and when it began. All genres count. Share and lag are NULL unless the number of articles that the outlet
 * published is known for every day of the event's window, of the whole outlet or of
 * each of its editions that has a row: what was not collected cannot be told from what was not written.
 */
public final class Attentions {
    private static final String WHOLE_OUTLET = "-";
    private static final double MILLIS_PER_HOUR = Duration.ofHours(1).toMillis();

    /** Output of an outlet in a window. */
    private record Output(long kept, long mediaOnly, boolean known) {}

    private final Map<String, List<Completeness>> completeness = new HashMap<>();

    /** Prepares attention from the table completeness. */
    public Attentions(Collection<Completeness> rows) {
        rows.forEach(row -> completeness
                .computeIfAbsent(row.outletId(), key -> new ArrayList<>())
                .add(row));
    }

    /**
     * The rows of an event, by outlet.
     *
     * @param window its window
     * @param event its articles, in any order
     * @param copies what they repeat
     */
    public List<Attention> of(EventWindow window, Collection<EventArticle> event, Copies copies) {
        SortedMap<String, SortedMap<String, EventArticle>> outlets = new TreeMap<>();
        event.forEach(article -> outlets.computeIfAbsent(article.outletId(), key -> new TreeMap<>())
                .put(article.articleId(), article));
        Publication first = first(event);
        List<Attention> rows = new ArrayList<>();
        outlets.forEach((outlet, articles) -> rows.add(row(window, outlet, articles.values(), copies, first)));
        return rows;
    }

    private Attention row(
            EventWindow window,
            String outlet,
            Collection<EventArticle> articles,
            Copies copies,
            @Nullable Publication firstOfAll) {
        Output output = output(outlet, window);
        long count = articles.size();
        double adjusted = 0;
        for (EventArticle article : articles) {
            adjusted += 1 - copies.share(article.articleId());
        }
        Publication first = first(articles);
        Interval lag = output.known() ? lag(firstOfAll, first) : null;
        return new Attention(
                window.eventId(),
                outlet,
                count,
                output.mediaOnly(),
                adjusted,
                output.kept(),
                output.known() && output.kept() >= count ? (Double) (count / (double) output.kept()) : null,
                first == null ? null : first.low(),
                first == null ? null : first.high(),
                lag == null ? null : (Double) lag.low(),
                lag == null ? null : (Double) lag.high());
    }

    private Output output(String outlet, EventWindow window) {
        long kept = 0;
        long mediaOnly = 0;
        Map<LocalDate, Boolean> parts = new HashMap<>();
        Set<LocalDate> whole = new HashSet<>();
        for (Completeness row : completeness.getOrDefault(outlet, List.of())) {
            if (window.holds(row.day())) {
                kept += row.kept();
                mediaOnly += row.mediaOnly();
                boolean known = row.expected() != null && row.expectedSource() != ExpectedSource.UNKNOWN;
                parts.merge(row.day(), known, Boolean::logicalAnd);
                if (known && row.editionId().equals(WHOLE_OUTLET)) {
                    whole.add(row.day());
                }
            }
        }
        parts.forEach((day, known) -> {
            if (known) {
                whole.add(day);
            }
        });
        return new Output(kept, mediaOnly, whole.size() == window.days());
    }

    /** When the first of the articles came out: no later than the earliest latest time. Articles without a date say nothing. */
    private static @Nullable Publication first(Collection<EventArticle> articles) {
        Instant low = null;
        Instant high = null;
        for (EventArticle article : articles) {
            Publication publication = article.publication();
            if (publication != null) {
                low = low == null || publication.low().isBefore(low) ? publication.low() : low;
                high = high == null || publication.high().isBefore(high) ? publication.high() : high;
            }
        }
        return low == null || high == null ? null : new Publication(low, high);
    }

    /** Hours from the first report of all to that of the outlet, at least and at most. */
    private static @Nullable Interval lag(@Nullable Publication all, @Nullable Publication outlet) {
        return all == null || outlet == null
                ? null
                : new Interval(Math.max(0, hours(all.high(), outlet.low())), hours(all.low(), outlet.high()));
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / MILLIS_PER_HOUR;
    }
}
