package dev.parallax.cli.report.html;

import dev.parallax.cli.report.ArticleHead;
import dev.parallax.cli.report.Coverages;
import dev.parallax.cli.report.Coverages.Told;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events on a line of time: a strip an event, a dot an article, its colour the group. */
final class TimeLine {
    private static final int STEP = 9;
    private static final int TALLEST = 8;

    private final Coverages coverages;
    private final GroupColours colours;

    TimeLine(Coverages coverages, GroupColours colours) {
        this.coverages = coverages;
        this.colours = colours;
    }

    void write(Html html, List<Event> events) {
        List<Instant> times = events.stream()
                .flatMap(event -> coverages.members(event.eventId()).stream())
                .map(told -> told.article().publishedAt())
                .flatMap(time -> Optional.ofNullable(time).stream())
                .sorted()
                .toList();
        if (times.isEmpty()) {
            html.text("p", "No article with a date tells an event.");
            return;
        }
        Instant first = times.get(0);
        Instant last = times.get(times.size() - 1);
        html.open("div", "class", "axis")
                .text("span", Figures.minute(first).substring(0, 10))
                .text("span", Figures.minute(last).substring(0, 10))
                .close()
                .line();
        for (Event event : events) {
            strip(html, event, first, last);
        }
    }

    private void strip(Html html, Event event, Instant first, Instant last) {
        List<ArticleHead> heads = coverages.members(event.eventId()).stream()
                .map(Told::article)
                .filter(head -> head.publishedAt() != null)
                .sorted(Comparator.comparing(ArticleHead::publishedAt, ArticleHead.EARLIEST)
                        .thenComparing(ArticleHead::articleId))
                .toList();
        Map<Long, Integer> heights = new HashMap<>();
        heads.forEach(head -> heights.merge(column(head.publishedAt(), first, last), 1, Integer::sum));
        int tallest = Math.min(
                TALLEST,
                heights.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        int height = tallest * STEP + 4;
        html.open("div", "class", "strip");
        html.open("a", "href", "#event-" + event.eventId()).text(event.label()).close();
        html.text("span", " " + Figures.count(heads.size(), "article"), "class", "dim");
        html.open("svg", "width", "100%", "height", String.valueOf(height), "role", "img", "aria-label", event.label());
        html.empty(
                "line",
                "x1",
                "0",
                "x2",
                "100%",
                "y1",
                String.valueOf(height - 1),
                "y2",
                String.valueOf(height - 1),
                "class",
                "base");
        Map<Long, Integer> used = new HashMap<>();
        for (ArticleHead head : heads) {
            long column = column(head.publishedAt(), first, last);
            int level = Math.min(used.merge(column, 1, Integer::sum), TALLEST) - 1;
            html.open(
                    "circle",
                    "cx",
                    Chart.inside(share(head.publishedAt(), first, last)),
                    "cy",
                    String.valueOf(height - 6 - level * STEP),
                    "r",
                    "4",
                    "class",
                    colours.of(head.group()));
            html.text(
                    "title",
                    Words.group(head.group()) + ", " + Figures.minute(head.publishedAt()) + " UTC: " + head.title());
            html.close();
        }
        html.close().close().line();
    }

    private static double share(@Nullable Instant time, Instant first, Instant last) {
        double all = Duration.between(first, last).toSeconds();
        return time == null || all == 0 ? 0.5 : Duration.between(first, time).toSeconds() / all;
    }

    /** Dots that would cover each other are piled up. */
    private static long column(@Nullable Instant time, Instant first, Instant last) {
        return Math.round(60 * share(time, first, last));
    }
}
