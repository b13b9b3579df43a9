package dev.parallax.cli.report.html;

import dev.parallax.cli.report.Coverages;
import dev.parallax.cli.report.Figures;
import dev.parallax.cli.report.Words;
import dev.parallax.model.Event;
import java.util.List;
import java.util.TreeMap;

/** Coverage by group: a bar an event, as long as its articles, parted by group. */
final class CoverageBars {
    private final Coverages coverages;
    private final GroupColours colours;

    CoverageBars(Coverages coverages, GroupColours colours) {
        this.coverages = coverages;
        this.colours = colours;
    }

    void write(Html html, List<Event> events) {
        int most = events.stream()
                .mapToInt(event -> coverages.members(event.eventId()).size())
                .max()
                .orElse(1);
        for (Event event : events) {
            TreeMap<String, Integer> counts = new TreeMap<>();
            coverages
                    .members(event.eventId())
                    .forEach(told -> counts.merge(told.article().group(), 1, Integer::sum));
            html.open("div", "class", "strip");
            html.open("a", "href", "#event-" + event.eventId())
                    .text(event.label())
                    .close();
            StringBuilder words = new StringBuilder();
            counts.forEach((group, count) -> words.append(words.length() == 0 ? " " : ", ")
                    .append(Words.group(group))
                    .append(' ')
                    .append(Figures.count(count)));
            html.text("span", words.toString(), "class", "dim");
            html.open("svg", "width", "100%", "height", "12", "role", "img", "aria-label", words.toString());
            double begin = 0;
            for (var count : counts.entrySet()) {
                double width = count.getValue() / (double) most;
                html.empty(
                        "rect",
                        "x",
                        Chart.percent(begin),
                        "y",
                        "1",
                        "width",
                        Chart.percent(width),
                        "height",
                        "10",
                        "class",
                        colours.of(count.getKey()));
                begin += width;
            }
            html.close().close().line();
        }
    }
}
